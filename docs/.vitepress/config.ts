import { defineConfig } from "vitepress";

const repository = "https://github.com/runwire/runwire";

const systems = [
  ["runzero", "runZero"],
  ["runai", "Run:ai"],
  ["runops", "Runops"],
  ["unskript", "unSkript"],
  ["runly", "Runly"],
] as const;

const guides = [
  ["credentials", "Credentials"],
  ["limits", "Limits"],
  ["exports-and-imports", "Exports and imports"],
  ["retries-and-errors", "Retries and errors"],
  ["testing", "Testing"],
  ["fleets", "Fleets"],
  ["browsers", "Browsers"],
  ["proxies", "Proxies and private authorities"],
] as const;

const links = (folder: string, entries: readonly (readonly [string, string])[]) =>
  entries.map(([name, text]) => ({ text, link: `/${folder}/${name}` }));

export default defineConfig({
  srcDir: "pages",
  // Below another path, such as that of a project's pages: DOCS_BASE=/runwire/
  base: process.env.DOCS_BASE ?? "/",
  title: "Runwire",
  description: "Typed TypeScript clients for runZero, NVIDIA Run:ai, Runops, unSkript and Runly.",
  lang: "en",
  cleanUrls: true,
  head: [
    ["link", { rel: "icon", type: "image/svg+xml", href: `${process.env.DOCS_BASE ?? "/"}favicon.svg` }],
    ["meta", { name: "color-scheme", content: "light dark" }],
  ],
  markdown: { theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" } },
  themeConfig: {
    search: { provider: "local" },
    outline: [2, 3],
    socialLinks: [{ icon: "github", link: repository }],
    nav: [
      { text: "Playground", link: "/#playground" },
      { text: "Start", items: links("start", systems) },
      { text: "Guides", items: links("guides", guides) },
      { text: "Operations", items: links("operations", systems) },
      { text: "Reference", link: "/reference/" },
    ],
    sidebar: [
      { text: "Start in five minutes", items: links("start", systems) },
      { text: "Guides", items: links("guides", guides) },
      {
        text: "Moving",
        items: [
          { text: "From the vendors' Python clients", link: "/moving/from-python" },
          { text: "From code of your own", link: "/moving/from-hand-written-code" },
        ],
      },
      { text: "Operations", items: links("operations", systems) },
      {
        text: "More",
        items: [
          { text: "What we promise", link: "/promises" },
          { text: "Decisions", link: "/decisions/" },
          { text: "Reference", link: "/reference/" },
        ],
      },
    ],
  },
  vite: {
    build: {
      // The clients' tables and types of error are what they are; each is loaded when its system is picked.
      chunkSizeWarningLimit: 1500,
      target: "es2022",
    },
  },
});
