// What `npm run compile` puts into `dist/` beside the types: a command that opens a hundred files starts in half the
// processor time of one that opens two thousand. What it is made of stands in `dist/licences.txt`.
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

/** Packages that find files or programs beside their own. They are loaded from where npm put them. */
const external = [
  "@11ty/eleventy-dev-server",
  "@11ty/eleventy-img",
  "@fontsource-variable/*",
  "chokidar",
  "esbuild",
  "lightningcss",
  "pagefind",
  "satori",
  "sharp",
  "subset-font",
  "tsx",
];

/** What a bundle of CommonJS packages lacks in a module. */
const banner = `import { createRequire as __createRequire } from "node:module";
import { dirname as __dirnameOf } from "node:path";
import { fileURLToPath as __pathOf } from "node:url";
const require = __createRequire(import.meta.url), __filename = __pathOf(import.meta.url), __dirname = __dirnameOf(__filename);`;

/**
 * Eleventy reads its `package.json` from where it is: it is told where that is. And it starts a thread through which
 * every later import goes, so that edited modules load anew; no template of ours is a module.
 */
const eleventyAtHome = {
  name: "eleventy-at-home",
  setup({ onLoad }) {
    onLoad({ filter: /@11ty[\\/]eleventy[\\/]src[\\/]Util[\\/]Require\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replaceAll(
        "import.meta.url",
        'new URL("./Util/Require.js", import.meta.resolve("@11ty/eleventy")).href',
      ),
    }));
    onLoad({ filter: /@11ty[\\/]eleventy[\\/]src[\\/]Util[\\/]EsmResolverPortAdapter\.js$/ }, () => ({
      contents: "export function addModifiedPath() {}",
    }));
  },
};

const threads = ["io/build/article-worker", "io/build/page-worker", "io/run/worker"];
const { metafile } = await build({
  entryPoints: ["cli", "index", ...threads].map((name) => `src/${name}.ts`),
  outdir: "dist",
  outbase: "src",
  chunkNames: "chunks/[name]-[hash]",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  minifyWhitespace: true,
  charset: "utf8",
  legalComments: "none",
  metafile: true,
  logLevel: "warning",
  external,
  banner: { js: banner },
  plugins: [eleventyAtHome],
});

/** The packages in the bundle, each with its licence's text. */
const folders = new Set(
  Object.keys(metafile.inputs).flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []),
);
const named = [...folders].filter((folder) => existsSync(join(folder, "package.json"))).sort();
const notices = named.map((folder) => {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  const text = file ? readFileSync(join(folder, file), "utf8").trim() : `Licence: ${license}`;
  return `${name} ${version}\n\n${text}\n`;
});
cpSync("src/archive", "dist/archive", { recursive: true });
writeFileSync("dist/licences.txt", notices.join(`\n${"-".repeat(80)}\n\n`));
