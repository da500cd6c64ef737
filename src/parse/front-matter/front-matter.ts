import matter from "gray-matter";
import leven from "leven";
import type { ZodError } from "zod";
import { type Diagnostic, pointOf, type Severity } from "../../article/diagnostic.ts";
import type { FrontMatter } from "../../article/front-matter.ts";
import { findDoubts } from "./doubts.ts";
import { expectationOf, firstOfEach, valueAt } from "./expectation.ts";
import { frontMatterSchema, ignoredKeys, restSchema, synonyms } from "./fields.ts";
import { readYaml, YamlError, type YamlPlaces, yamlPlaces } from "./yaml.ts";

/** The two parts of an article file. */
export interface FrontMatterResult {
  /** Missing when it cannot be used; then `diagnostics` has an error. */
  readonly frontMatter?: FrontMatter;
  /**
   * What else there is where single values cannot be used: the article is checked by it, so that its other problems
   * are told at once, and never published. A headline that is missing is empty.
   */
  readonly rest?: FrontMatter;
  /** Where the body starts in the source. */
  readonly bodyOffset: number;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Splits an article file into its front matter and its body, and checks the front matter.
 *
 * `headlineOf` is asked for the body's own headline where the front matter has none: MarkDownload writes it so.
 * Only YAML is read, as data: gray-matter's other engines run what an article says. Its options are passed on
 * purpose: without them it caches by content and hands out one mutable object twice.
 */
export function readFrontMatter(
  source: string,
  path: string,
  headlineOf: (bodyOffset: number) => string | undefined = () => undefined,
): FrontMatterResult {
  const diagnostics: Diagnostic[] = [];
  const report = (offset: number, severity: Severity, code: string, reason: string) => {
    diagnostics.push({ path, ...pointOf(source, offset), severity, reason, code: `front-matter/${code}` });
  };
  const opening = /^\uFEFF?---([^\r\n]*)(?:\r?\n|$)/.exec(source);
  if (!opening || opening[1]!.startsWith("-")) {
    report(0, "error", "missing", "Missing front matter, expected `---` and a line `title: …` at the top");
    return { bodyOffset: source.startsWith("\uFEFF") ? 1 : 0, diagnostics };
  }
  const language = opening[1]!.trim().toLowerCase();
  if (language !== "" && language !== "yaml" && language !== "yml") {
    const reason = `Unexpected front matter language \`${language}\`, expected YAML between \`---\` lines`;
    report(0, "error", "language", reason);
    return { bodyOffset: source.length, diagnostics };
  }
  const yamlStart = opening[0].length;
  if (!/^---[ \t]*(?:\r?\n|$)/m.test(source.slice(yamlStart))) {
    report(
      0,
      "error",
      "unclosed",
      "Unexpected end of file in the front matter, expected a closing line `---`",
    );
    return { bodyOffset: source.length, diagnostics };
  }
  let yaml = "";
  let data: unknown;
  const engine = (text: string): object => {
    // gray-matter hands the text on with its first line break.
    yaml = text;
    data = readYaml(text);
    return {};
  };
  const refuse = (): object => ({});
  const engines = { yaml: engine, yml: engine, json: refuse, js: refuse, javascript: refuse, coffee: refuse };
  let content: string;
  try {
    content = matter(source, { engines, language: "yaml" }).content;
  } catch (error) {
    if (!(error instanceof YamlError)) throw error;
    report(yamlPlace(source, yaml, error.offset), "error", "yaml", error.message);
    return { bodyOffset: source.length, diagnostics };
  }
  const bodyOffset = source.length - content.length;
  const places = yamlPlaces(yaml);
  const place: YamlPlaces = (keys, of) => yamlPlace(source, yaml, places(keys, of));
  const checked = check(data ?? {}, () => headlineOf(bodyOffset), place, report);
  return { ...checked, bodyOffset, diagnostics };
}

/** Each kind of problem is told so often; a file of thousands is not what its author thinks it is. */
const mostProblems = 20;

type Report = (offset: number, severity: Severity, code: string, reason: string) => void;

function check(
  data: unknown,
  headlineOf: () => string | undefined,
  place: YamlPlaces,
  report: Report,
): Pick<FrontMatterResult, "frontMatter" | "rest"> {
  if (typeof data !== "object" || data === null || Array.isArray(data)) {
    report(place([]), "error", "type", "Unexpected front matter, expected lines such as `title: …`");
    return {};
  }
  const known = frontMatterSchema.shape;
  const fields: Record<string, unknown> = Object.create(null);
  const written: Record<string, string> = Object.create(null);
  let unknown = 0;
  for (const [key, value] of Object.entries(data)) {
    const name = Object.hasOwn(known, key) ? key : Object.hasOwn(synonyms, key) ? synonyms[key]! : undefined;
    if (name === undefined) {
      if (!ignoredKeys.has(key) && unknown++ < mostProblems)
        report(place([key], "key"), "warning", "unknown-key", unknownKey(key));
      continue;
    }
    // Clippers write a key with nothing after it where the page had nothing.
    if (value === null || value === "") continue;
    if (name in fields && key !== name) continue;
    fields[name] = value;
    written[name] = key;
  }
  if (!("title" in fields)) {
    const headline = headlineOf();
    if (headline !== undefined) fields["title"] = headline;
  }
  const result = frontMatterSchema.safeParse(fields);
  if (!result.success) {
    reportIssues(result.error, fields, written, place, report);
    for (const { path } of result.error.issues) delete fields[String(path[0])];
  }
  const usable = result.success ? result.data : restSchema.parse(fields);
  for (const { path, reason } of findDoubts(usable, fields).slice(0, mostProblems)) {
    const [name, ...rest] = path;
    const shown = [written[name] ?? name, ...rest];
    report(place(shown), "warning", name, reason(labelOf(shown)));
  }
  return result.success ? { frontMatter: usable } : { rest: usable };
}

function reportIssues(
  error: ZodError,
  fields: Readonly<Record<string, unknown>>,
  written: Readonly<Record<string, string>>,
  place: YamlPlaces,
  report: Report,
) {
  for (const issue of firstOfEach(error.issues).slice(0, mostProblems)) {
    const [first, ...rest] = issue.path;
    const name = String(first);
    const key = written[name] ?? name;
    if (!(name in fields)) {
      const missing = name === "title" ? "headline" : name;
      report(0, "error", missing, `Missing ${missing}, expected \`${name}: …\` in the front matter`);
      continue;
    }
    const strange = name === "quotes" ? strangeKey(valueAt(fields[name], rest)) : undefined;
    if (strange !== undefined) {
      const reason = `Unexpected key \`${strange.slice(0, 64)}\` in ${labelOf([key, ...rest])}, expected ${expectations["quotes"]}`;
      report(place([key, ...rest, strange], "key"), "error", name, reason);
      continue;
    }
    report(place([key, ...rest]), "error", name, problem(issue, key, fields[name], rest));
  }
}

/** What an order has that is no key of one: a misspelt one is not told by the schema, which has several kinds of orders. */
function strangeKey(order: unknown): string | undefined {
  if (typeof order !== "object" || order === null || Array.isArray(order)) return undefined;
  return Object.keys(order).find((key) => !["text", "speaker", "quote"].includes(key));
}

function problem(
  issue: ZodError["issues"][number],
  key: string,
  value: unknown,
  rest: readonly PropertyKey[],
): string {
  const at = valueAt(value, rest);
  const label = labelOf([key, ...rest]);
  const shown = typeof at === "string" || typeof at === "boolean" ? ` \`${String(at).slice(0, 60)}\`` : "";
  if (issue.message.startsWith("expected ")) return `Unexpected ${label}${shown}, ${issue.message}`;
  if (issue.code === "unrecognized_keys") {
    return `Unexpected ${label} with \`${issue.keys.join("`, `")}\`, expected only the keys the README lists`;
  }
  const quoted = typeof at === "boolean" ? " (write it in quotes)" : "";
  return `Unexpected ${label}${shown}, expected ${expectations[key] ?? expectationOf(issue)}${quoted}`;
}

/** 'date of entry 2 of corrections': entries are counted as people count them. */
function labelOf(path: readonly PropertyKey[]): string {
  const words = path.map((step) => (typeof step === "number" ? `entry ${step + 1}` : String(step)));
  return words.reverse().join(" of ");
}

const expectations: Readonly<Record<string, string>> = {
  author: "a name or a list of names",
  tags: "a list of topics",
  places: "a list of places",
  aliases: "a list of addresses",
  keep: "a list of openings of blocks, or of rules' names",
  strip: "a list of openings of blocks",
  quotes:
    "a list of `{ text, speaker }`, where `speaker` is a name or `false`, or of `{ text, quote: false }`",
  corrections: "a list of `{ date, was, now, why }`",
  boilerplate: "`on` or `off`",
  draft: "`true` or `false`",
  lead: "`true` or `false`",
};

function unknownKey(key: string): string {
  const names = [...Object.keys(frontMatterSchema.shape), ...Object.keys(synonyms)];
  const [nearest] = names
    .map((name) => ({ name, distance: leven(key.toLowerCase().slice(0, 64), name) }))
    .sort((a, b) => a.distance - b.distance);
  const near = nearest && nearest.distance <= Math.max(2, nearest.name.length / 3);
  const shown = key.slice(0, 64);
  return near
    ? `Unexpected key \`${shown}\`, expected \`${nearest.name}\``
    : `Unexpected key \`${shown}\`, expected one that the README lists`;
}

/** Where a value of an article's front matter stands in its source; where it is missing, the nearest thing around it. */
export function placeInFrontMatter(source: string, keys: readonly PropertyKey[]): number {
  const start = source.indexOf("\n") + 1;
  const yaml = source.slice(start);
  const end = yaml.search(/^---[ \t]*\r?$/m);
  return start + yamlPlaces(yaml.slice(0, end < 0 ? undefined : end))(keys);
}

/** gray-matter hands the YAML on without the byte order mark and the opening line's words. */
function yamlPlace(source: string, yaml: string, offset: number): number {
  const start = source.indexOf("\n");
  const lead = yaml.startsWith("\n") ? 1 : yaml.startsWith("\r\n") ? 2 : 0;
  return Math.min(source.length, start + 1 + Math.max(0, offset - lead));
}
