/** The version that the emulated console, and whatever is up to date in it, says it has. */
export const VERSION = "4.0.250512.0";
