/**
 * `npm run bench -- build [ARTICLES [RUNS]]`: processor time and memory of whole builds, as ratios.
 *
 * The compiled command (`npm run compile`) beside Hugo, where `hugo` is on the path, and beside plain Eleventy with
 * remark: the same articles, each body once. A, B, C, A, B, C …, after one run of each that is not counted. Needs GNU
 * time. The maker of the search index is a process of its own whose processor time is not in the figures.
 */
import { spawnSync } from "node:child_process";
import { appendFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeCorpus } from "./corpus.ts";

interface Cost {
  /** Seconds. */
  readonly cpu: number;
  readonly wall: number;
  /** The largest process. */
  readonly megabytes: number;
}

const [count = 1000, runs = 3] = process.argv.slice(2).map(Number);
const root = fileURLToPath(new URL("../..", import.meta.url));
const command = join(root, "dist/cli.js");
if (!existsSync(command)) throw new Error("Missing dist/cli.js, expected `npm run compile` to be run first");
const work = mkdtempSync(join(tmpdir(), "quotidian-bench-"));
const at = (...names: string[]) => join(work, ...names);

function measure(words: readonly string[], cwd: string): Cost {
  const { stderr, error } = spawnSync("/usr/bin/time", ["-f", "@@ %e %U %S %M %x", ...words], {
    cwd,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  const [, wall, user, system, kilobytes, code] =
    /@@ (\S+) (\S+) (\S+) (\S+) (\S+)\s*$/.exec(stderr ?? "") ?? [];
  if (error || code !== "0") throw new Error(`${words.join(" ")}: ${error ?? stderr.slice(-2000)}`);
  return { cpu: Number(user) + Number(system), wall: Number(wall), megabytes: Number(kilobytes) / 1024 };
}

let edition = 0;
const ours = () =>
  measure([process.execPath, command, "build", "--articles", at("articles"), "--output", at("site")], work);
const ways: Readonly<Record<string, () => Cost>> = {
  cold: () => {
    for (const name of ["site", ".cache"]) rmSync(at(name), { recursive: true, force: true });
    return ours();
  },
  "nothing changed": ours,
  "one edit": () => {
    const name = `report-${String(Math.floor(count / 2)).padStart(6, "0")}.md`;
    appendFileSync(at("articles", name), `\nEdition ${++edition}.\n`);
    return ours();
  },
};

const entry = `<article><h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2><p>{{ .Params.author }}</p></article>`;
const hugoFiles: Readonly<Record<string, string>> = {
  "hugo.toml":
    'baseURL = "https://news.example/"\ntitle = "News"\n[pagination]\npagerSize = 30\n[taxonomies]\ntag = "tags"\n',
  "layouts/_default/baseof.html": `<!doctype html><html lang="en"><title>{{ .Title }}</title><body>{{ block "main" . }}{{ end }}</body></html>`,
  "layouts/_default/single.html": `{{ define "main" }}<h1>{{ .Title }}</h1><p>{{ .Params.author }} {{ .Date.Format "2 January 2006" }}</p>{{ .Content }}{{ end }}`,
  "layouts/_default/list.html": `{{ define "main" }}{{ range (.Paginate .Pages).Pages }}${entry}{{ end }}{{ end }}`,
  "layouts/index.html": `{{ define "main" }}{{ range (.Paginate site.RegularPages).Pages }}${entry}{{ end }}{{ end }}`,
};

/** One template an article, remark for its Markdown: what a site by hand would be. */
const eleventyFiles: Readonly<Record<string, string>> = {
  "package.json": '{ "type": "module" }',
  "eleventy.config.js": `import { remark } from "remark";
import gfm from "remark-gfm";
import html from "remark-html";
const processor = remark().use(gfm).use(html);
export default (config) => {
  config.setLibrary("md", { render: (text) => String(processor.processSync(text)) });
  config.addGlobalData("layout", "page.njk");
  return { dir: { input: "content", output: "site", includes: "../includes" }, markdownTemplateEngine: false };
};
`,
  "includes/page.njk":
    "<!doctype html><html lang=en><title>{{ title }}</title><body><h1>{{ title }}</h1><p>{{ author }}</p>{{ content | safe }}</body></html>",
};

function lay(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(at(folder, path, ".."), { recursive: true });
    writeFileSync(at(folder, path), text);
  }
  cpSync(at("articles"), at(folder, "content"), { recursive: true });
}

function peersOf(): Readonly<Record<string, () => Cost>> {
  lay("eleventy", eleventyFiles);
  // The packages of the checkout, found from the folder of the site.
  spawnSync("ln", ["-s", join(root, "node_modules"), at("node_modules")]);
  const cmd = join(root, "node_modules/@11ty/eleventy/cmd.cjs");
  const eleventy = () => {
    rmSync(at("eleventy/site"), { recursive: true, force: true });
    return measure([process.execPath, cmd, "--quiet"], at("eleventy"));
  };
  if (spawnSync("hugo", ["version"]).status !== 0) {
    console.log("Without Hugo, which is not on the path.");
    return { eleventy };
  }
  lay("hugo", hugoFiles);
  const hugo = () => {
    rmSync(at("hugo/public"), { recursive: true, force: true });
    return measure(["hugo", "--quiet"], at("hugo"));
  };
  return { hugo, eleventy };
}

const median = (list: readonly number[]) => [...list].sort((a, b) => a - b)[list.length >> 1]!;
const show = (list: readonly Cost[]) =>
  `${median(list.map(({ cpu }) => cpu))
    .toFixed(2)
    .padStart(8)} ${median(list.map(({ wall }) => wall))
    .toFixed(2)
    .padStart(8)} ${median(list.map(({ megabytes }) => megabytes))
    .toFixed(0)
    .padStart(6)}`;

try {
  writeCorpus(at("articles"), count);
  const peers = peersOf();
  console.log(`${count} articles      CPU s   wall s     MB`);
  for (const [way, run] of Object.entries(ways)) {
    const costs = new Map<string, Cost[]>([
      ["quotidian", []],
      ...Object.keys(peers).map((name): [string, Cost[]] => [name, []]),
    ]);
    for (let round = 0; round <= runs; round++) {
      for (const [name, list] of costs) {
        const cost = (peers[name] ?? run)();
        if (round > 0) list.push(cost);
      }
    }
    console.log(`${way}:`);
    const mine = costs.get("quotidian")!;
    for (const [name, list] of costs) {
      const ratio = (of: (cost: Cost) => number) =>
        median(mine.map((cost, index) => of(cost) / of(list[index]!))).toFixed(3);
      const ratios =
        name === "quotidian"
          ? ""
          : `  ours / ${name}: CPU ${ratio(({ cpu }) => cpu)}, memory ${ratio(({ megabytes }) => megabytes)}`;
      console.log(`  ${name.padEnd(10)} ${show(list)}${ratios}`);
    }
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
