// The suite as the program of a page; run.mjs calls it through Chromium.
import { smoke } from "./smoke.mjs";

globalThis.playSmoke = (settings) => smoke(settings, { inPage: true });
