import { generate } from "selfsigned";

/** A certificate and its key, PEM. Made anew for each run and kept in memory only. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

/** An authority with what it signed: a server's certificate for loopback, and a client's. */
export interface Certificates {
  readonly ca: string;
  readonly server: Certificate;
  readonly client: Certificate;
}

/** Makes an authority and two certificates of it. */
export async function makeCertificates(): Promise<Certificates> {
  const common = { keyType: "ec", curve: "P-256", algorithm: "sha256" } as const;
  const authority = await generate([{ name: "commonName", value: "Runwire test authority" }], {
    ...common,
    extensions: [
      { name: "basicConstraints", cA: true, critical: true },
      { name: "keyUsage", keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  const sign = async (name: string, usage: "serverAuth" | "clientAuth"): Promise<Certificate> => {
    const made = await generate([{ name: "commonName", value: name }], {
      ...common,
      ca: { key: authority.private, cert: authority.cert },
      extensions: [
        { name: "basicConstraints", cA: false, critical: true },
        { name: "keyUsage", digitalSignature: true, critical: true },
        { name: "extKeyUsage", [usage]: true },
        {
          name: "subjectAltName",
          altNames: [
            { type: 2, value: "localhost" },
            { type: 7, ip: "127.0.0.1" },
          ],
        },
      ],
    });
    return { cert: made.cert, key: made.private };
  };
  return {
    ca: authority.cert,
    server: await sign("localhost", "serverAuth"),
    client: await sign("a client", "clientAuth"),
  };
}
