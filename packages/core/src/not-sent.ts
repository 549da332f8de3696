/** An attempt was given up before anything was sent: its place in the window is free again at once. */
export class NotSent extends Error {}
