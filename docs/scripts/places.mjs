import { fileURLToPath } from "node:url";

/** The folder of the repository. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url));
/** The folder of the site's own packages and scripts. */
export const DOCS = fileURLToPath(new URL("..", import.meta.url));
/** The pages: those that were written, and those that the build generates beside them. */
export const PAGES = fileURLToPath(new URL("../pages", import.meta.url));
/** Where the built site is. */
export const DIST = fileURLToPath(new URL("../.vitepress/dist", import.meta.url));
