/**
 * How far this machine's clock is ahead of a server's (behind: below 0), in milliseconds, by the `Date` header of an
 * answer; `undefined` where there is none. The header has whole seconds, and the answer took its time: what these
 * explain is no skew.
 */
export function clockSkew(header: string | null, sentAt: number, answeredAt: number): number | undefined {
  const date = header === null ? Number.NaN : Date.parse(header);
  if (Number.isNaN(date)) return undefined;
  // The server's clock was somewhere within this second, while ours was somewhere between sending and the answer.
  if (sentAt > date + 999) return sentAt - (date + 999);
  if (answeredAt < date) return answeredAt - date;
  return 0;
}
