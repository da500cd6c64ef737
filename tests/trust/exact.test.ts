import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { build } from "../../src/io/build/build.ts";
import { hashOf } from "../../src/io/publish/build-manifest.ts";
import { program } from "../program.ts";

/** Short here; `npm run trust -- exact` tries more. */
const numRuns = Number(process.env["EXACT_RUNS"] ?? 2);
const seed = process.env["EXACT_SEED"] ? { seed: Number(process.env["EXACT_SEED"]) } : {};
const longest = 8;
/** So few that most changes are of an article that is there. */
const mostArticles = 4;

const killAt = fileURLToPath(new URL("kill-at.cjs", import.meta.url));
const root = fileURLToPath(new URL("../..", import.meta.url));
const now = new Date("2026-06-01T12:00:00Z");
let folder: string;
const at = (...names: string[]) => join(folder, ...names);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "exact-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const people = ["Mara Quay", "Piet Lorne", "Ines Brandt", "Tomas Brandt"] as const;
const topics = ["Tides", "Piers", "C++"] as const;
const sections = ["Town", "Sea"] as const;
const sources = ["https://coast.example/", "https://harbour.example/"] as const;

interface Article {
  readonly speakers: readonly (typeof people)[number][];
  readonly topics: readonly (typeof topics)[number][];
  readonly section: (typeof sections)[number];
  readonly source: (typeof sources)[number] | undefined;
  readonly published: string | undefined;
  readonly draft: boolean;
  readonly series: boolean;
  readonly linksTo: number | undefined;
  readonly furniture: boolean;
}

const article: fc.Arbitrary<Article> = fc.record({
  speakers: fc.subarray([...people]),
  topics: fc.subarray([...topics]),
  section: fc.constantFrom(...sections),
  source: fc.constantFrom(undefined, ...sources),
  published: fc.constantFrom(undefined, "2026-01-07", "2026-02-07", "2026-02-08", "2026-07-01"),
  draft: fc.constantFrom(false, false, false, true),
  series: fc.boolean(),
  linksTo: fc.option(fc.nat(mostArticles - 1), { nil: undefined }),
  furniture: fc.boolean(),
});

const ordinary: Article = {
  speakers: ["Mara Quay", "Piet Lorne"],
  topics: ["Tides"],
  section: "Town",
  source: undefined,
  published: "2026-02-07",
  draft: false,
  series: false,
  linksTo: 1,
  furniture: false,
};

function print(number: number, { linksTo, ...article }: Article): string {
  const { speakers, topics, section, source, published, draft, series, furniture } = article;
  const lines = [
    `title: Report ${number}`,
    `section: ${section}`,
    `tags: [${topics.join(", ")}]`,
    ...(source ? [`source: ${source}${number}`] : []),
    ...(published ? [`published: ${published}`] : []),
    ...(draft ? ["draft: true"] : []),
    ...(series ? ["series: The wall"] : []),
  ];
  const body = [
    `The pier was closed on day ${number}.`,
    ...speakers.map((name, index) => `“We waited for ${number + index} hours,” said ${name}.`),
    ...(linksTo === undefined ? [] : [`It was [reported](report-${linksTo}.md) before.`]),
    ...(furniture ? ["Get the harbour letter every morning, with the tides of the day."] : []),
  ];
  return `---\n${lines.join("\n")}\n---\n${body.join("\n\n")}\n`;
}

/** One thing that happens between two builds. */
const change = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      what: fc.constant("article" as const),
      number: fc.nat(mostArticles - 1),
      article,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ what: fc.constant("delete" as const), number: fc.nat(mostArticles - 1) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constant("rename" as const),
      number: fc.nat(mostArticles - 1),
      to: fc.nat(mostArticles - 1),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constant("settings" as const),
      text: fc.constantFrom(
        "masthead: The Coast\n",
        "masthead: The Coast\nperPage: 5\n",
        "masthead: The Coast\nfeedsFrom: 1\nurl: https://coast.example\n",
        "masthead: The Tide\nlanguage: de\n",
      ),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constant("speakers" as const),
      text: fc.constantFrom(
        "",
        "- name: Mara Quay\n  aliases: [Ines Brandt]\n  role: mayor\n",
        "- name: Piet Lorne\n  hidden: true\n",
        "- name: Tomas Brandt\n  slug: t-brandt\n  formerSlugs: [tomas-brandt]\n",
      ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ what: fc.constant("template" as const), text: fc.constantFrom("", "one", "two") }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ what: fc.constant("static" as const), text: fc.constantFrom("", "a", "b") }),
  },
  { weight: 1, arbitrary: fc.record({ what: fc.constant("forget" as const), part: fc.nat(100) }) },
  {
    weight: 1,
    arbitrary: fc.record({ what: fc.constant("kill" as const), operation: fc.integer({ min: 1, max: 150 }) }),
  },
);
type Change = typeof change extends fc.Arbitrary<infer Step> ? Step : never;

const fileOf = (number: number) => at("articles", `report-${number}.md`);
const places = () => ({ articles: at("articles"), static: at("static"), templates: at("templates") });

function put(file: string, text: string): void {
  if (text === "") rmSync(file, { force: true });
  else writeFileSync(file, text);
}

const partial = "_includes/partials/copy.njk";
const original = readFileSync(join(root, "templates", partial), "utf8");

const happens: { readonly [What in Change["what"]]: (step: Extract<Change, { what: What }>) => void } = {
  article: ({ number, article }) => put(fileOf(number), print(number, article)),
  delete: ({ number }) => put(fileOf(number), ""),
  rename: ({ number, to }) => {
    if (existsSync(fileOf(number))) renameSync(fileOf(number), fileOf(to));
  },
  settings: ({ text }) => put(at("articles/site.yml"), text),
  speakers: ({ text }) => put(at("articles/speakers.yml"), text),
  template: ({ text }) => put(at("templates", partial), text === "" ? "" : `${original}<!-- ${text} -->`),
  static: ({ text }) => put(at("static/notes.txt"), text),
  forget: ({ part }) => {
    const files = cached();
    if (files.length > 0) rmSync(files[part % files.length]!);
  },
  kill: ({ operation }) => {
    const words = ["--require", killAt, program, "build"];
    // The command finds templates, files and cache beside where it is started.
    const paths = ["--articles", at("articles"), "--output", at("site")];
    const env = { ...process.env, KILL_AT: String(operation) };
    spawnSync(process.execPath, [...words, ...paths], { cwd: folder, env });
  },
};

function make<What extends Change["what"]>(step: Extract<Change, { what: What }>): void {
  (happens[step.what as What] as (step: Extract<Change, { what: What }>) => void)(step);
}

function cached(): readonly string[] {
  if (!existsSync(at(".cache"))) return [];
  const entries = readdirSync(at(".cache"), { recursive: true, withFileTypes: true });
  return entries.flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name)] : [])).sort();
}

/** Every file of a folder with the hash of its bytes. */
function filesIn(site: string): Readonly<Record<string, string>> {
  const entries = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(site.length + 1), hashOf(readFileSync(path))]));
}

test("whatever happened between builds, the site is the one that a build from nothing makes", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: longest, maxLength: longest }), async (steps) => {
      for (const name of ["articles", "static", "templates", "site", ".cache"])
        rmSync(at(name), { recursive: true, force: true });
      for (const name of ["articles", "static", "templates/_includes/partials"])
        mkdirSync(at(name), { recursive: true });
      // Never without an article: a folder of none is an error.
      writeFileSync(at("articles/standing.md"), "---\ntitle: Standing\n---\n“It stands,” said Mara Quay.\n");
      for (let number = 0; number < mostArticles; number++) put(fileOf(number), print(number, ordinary));
      for (const step of steps) {
        make(step);
        await build({ ...places(), output: at("site"), cache: at(".cache"), now, keepGoing: true });
        // Fonts are cut once: they are named by all that they are made of.
        rmSync(at("cold"), { recursive: true, force: true });
        cpSync(at(".cache/fonts"), at("cold/cache/fonts"), { recursive: true });
        await build({ ...places(), output: at("cold/site"), cache: at("cold/cache"), now, keepGoing: true });
        expect(filesIn(at("site"))).toEqual(filesIn(at("cold/site")));
      }
    }),
    { numRuns, ...seed },
  );
});
