import leven from "leven";
import * as z from "zod";
import { type Diagnostic, pointOf, type Severity } from "../../article/diagnostic.ts";
import type { FrontMatter } from "../../article/front-matter.ts";
import { findDoubts } from "./doubts.ts";
import { expectationOf, firstOfEach, valueAt } from "./expectation.ts";
import { frontMatterSchema } from "./fields.ts";
import { foldKeys, isPattern } from "./fold-keys.ts";
import { isWebAddress } from "./formats.ts";
import { isMap } from "./shapes.ts";
import { meaningOf, synonyms } from "./spellings.ts";
import { splitFile } from "./split.ts";
import type { YamlPlaces } from "./yaml.ts";

/** The two parts of an article file. */
export interface FrontMatterResult {
  /** Missing when it cannot be used; then `diagnostics` has an error. */
  readonly frontMatter?: FrontMatter;
  /**
   * What else there is where single values must not be passed over: the article is checked by it, so that its other
   * problems are told at once, and never published.
   */
  readonly rest?: FrontMatter;
  /** Where the body starts in the source. */
  readonly bodyOffset: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** A headline for an article whose front matter has none. */
export interface OtherHeadline {
  readonly words: string;
  /** `file`: nothing in the file is one, its name is taken. */
  readonly from: "body" | "file";
}

/**
 * Splits an article file into its front matter and its body, and reads the front matter as the world writes it.
 *
 * A value that cannot be read is left out with a warning: the article appears without it. Errors are left where
 * something false or unsafe would be published: an author's word on a quotation or a correction that is not
 * understood, a language that runs. `headlineOf` is asked where there is no title.
 */
export function readFrontMatter(
  source: string,
  path: string,
  headlineOf: (bodyOffset: number) => OtherHeadline | undefined = () => undefined,
): FrontMatterResult {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (offset, severity, code, reason) => {
    diagnostics.push({ path, ...pointOf(source, offset), severity, reason, code: `front-matter/${code}` });
  };
  const { data, place, bodyOffset, faults } = splitFile(source);
  for (const { key, code, reason, offset, taken, whole } of faults.slice(0, mostProblems)) {
    const isUnsafe = whole || (!taken && key !== undefined && mustBeRead(key));
    report(
      offset,
      isUnsafe ? "error" : "warning",
      code,
      taken && key !== undefined ? `${reason}: the words are taken as they stand` : reason,
    );
  }
  if (data === undefined) return { bodyOffset, diagnostics };
  const isMissing = faults.some(({ code }) => code === "missing");
  const checked = check(data, () => headlineOf(bodyOffset), place, report, isMissing);
  return { ...checked, bodyOffset, diagnostics };
}

/** Each kind of problem is told so often; a file of thousands is not what its author thinks it is. */
const mostProblems = 20;

/** What would be false or unsafe without the value: the author's word on who spoke, on a mistake, on a draft. */
const unsafe: ReadonlySet<string> = new Set([
  "quotes",
  "corrections",
  "draft",
  "unpublished",
  "unlessTrue",
  "status",
]);

function mustBeRead(key: string): boolean {
  const meaning = meaningOf(key);
  return meaning !== undefined && unsafe.has(meaning);
}

type Report = (offset: number, severity: Severity, code: string, reason: string) => void;

function check(
  data: unknown,
  headlineOf: () => OtherHeadline | undefined,
  place: YamlPlaces,
  report: Report,
  isMissing: boolean,
): Pick<FrontMatterResult, "frontMatter" | "rest"> {
  if (!isMap(data)) {
    report(place([]), "error", "type", "Unexpected front matter, expected lines such as `title: …`");
    return {};
  }
  const { fields, written, unknown } = foldKeys(data);
  for (const key of unknown.slice(0, mostProblems))
    report(place([key], "key"), "warning", "unknown-key", unknownKey(key));
  for (const key of patternsIn(data)) {
    const reason = `Unexpected pattern in \`${key}\`, expected a path such as \`/2026/the-quay/\`: no old address leads here`;
    report(place([key]), "warning", "permalink", reason);
  }
  if (!("title" in fields)) {
    const headline = headlineOf();
    fields["title"] = headline?.words ?? "";
    if (headline?.from === "file" && !isMissing) {
      const reason = "Missing headline, expected `title: …` in the front matter: the file's name is taken";
      report(place([]), "warning", "headline", reason);
    }
  }
  let isUnsafe = false;
  // A list of a thousand wrong entries is passed over as a whole.
  for (let round = 0; round < 8; round++) {
    const result = readable.safeParse(fields);
    if (result.success) {
      reportDoubts(result.data, fields, written, place, report);
      return isUnsafe ? { rest: result.data } : { frontMatter: result.data };
    }
    reportIssues(result.error, fields, written, place, report);
    isUnsafe ||= result.error.issues.some(({ path }) => unsafe.has(String(path[0])) && path[0] !== "draft");
    for (const name of new Set(result.error.issues.map(({ path }) => String(path[0])))) {
      if (name === "draft") fields[name] = true;
      else if (name === "title") fields[name] = headlineOf()?.words ?? "";
      else leaveOut(fields, name, result.error);
    }
  }
  throw new Error("front matter is not read in eight rounds");
}

/** Keys that give the page's address by a pattern, as Jekyll and Eleventy fill it in: '/:year/:title/'. */
function patternsIn(data: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(data).filter((key) => {
    const value = data[key];
    return meaningOf(key) === "path" && typeof value === "string" && isPattern(value) && !isWebAddress(value);
  });
}

/** The body or the file's name may give the headline, and where neither does it is empty: the caller knows. */
const readable = frontMatterSchema.extend({ title: z.union([frontMatterSchema.shape.title, z.literal("")]) });

/** Of a list, the entries that cannot be read; else the value. */
function leaveOut(fields: Record<string, unknown>, name: string, { issues }: z.ZodError): void {
  const value = fields[name];
  const wrong = new Set(issues.filter(({ path }) => path[0] === name).map(({ path }) => path[1]));
  const entries =
    Array.isArray(value) && ![...wrong].includes(undefined)
      ? value.filter((_, index) => !wrong.has(index))
      : [];
  if (entries.length > 0 && entries.length < (value as unknown[]).length) fields[name] = entries;
  else delete fields[name];
}

function reportDoubts(
  frontMatter: FrontMatter,
  fields: Readonly<Record<string, unknown>>,
  written: Readonly<Record<string, string>>,
  place: YamlPlaces,
  report: Report,
) {
  for (const { path, reason } of findDoubts(frontMatter, fields).slice(0, mostProblems)) {
    const [name, ...rest] = path;
    const shown = [written[name] ?? name, ...rest];
    report(place(shown), "warning", name, reason(labelOf(shown)));
  }
}

function reportIssues(
  error: z.ZodError,
  fields: Readonly<Record<string, unknown>>,
  written: Readonly<Record<string, string>>,
  place: YamlPlaces,
  report: Report,
) {
  for (const issue of firstOfEach(error.issues).slice(0, mostProblems)) {
    const [first, ...rest] = issue.path;
    const name = String(first);
    const key = written[name] ?? name;
    const strange = name === "quotes" ? strangeKey(valueAt(fields[name], rest)) : undefined;
    if (strange !== undefined) {
      const reason = `Unexpected key \`${strange.slice(0, 64)}\` in ${labelOf([key, ...rest])}, expected ${expectations["quotes"]}`;
      report(place([key, ...rest, strange], "key"), "error", name, reason);
      continue;
    }
    const isUnsafe = unsafe.has(name) && name !== "draft";
    const reason = problem(issue, key, fields[name], rest);
    report(
      place([key, ...rest]),
      isUnsafe ? "error" : "warning",
      name,
      name === "draft" ? `${reason}: it is taken for a draft` : reason,
    );
  }
}

/** What an order has that is no key of one: a misspelt one is not told by the schema, which has several kinds of orders. */
function strangeKey(order: unknown): string | undefined {
  if (typeof order !== "object" || order === null || Array.isArray(order)) return undefined;
  return Object.keys(order).find((key) => !["text", "speaker", "quote"].includes(key));
}

function problem(
  issue: z.ZodError["issues"][number],
  key: string,
  value: unknown,
  rest: readonly PropertyKey[],
): string {
  const at = valueAt(value, rest);
  const label = labelOf([key, ...rest]);
  const shown = typeof at === "string" || typeof at === "boolean" ? ` \`${String(at).slice(0, 60)}\`` : "";
  if (issue.message.startsWith("expected ")) return `Unexpected ${label}${shown}, ${issue.message}`;
  if (issue.code === "unrecognized_keys") {
    return `Unexpected ${label} with \`${issue.keys.join("`, `")}\`, expected only the keys the manual lists`;
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

/** What is wrong with a key that means nothing here, with the one that may be meant. */
export function unknownKey(key: string): string {
  const names = [...Object.keys(frontMatterSchema.shape), ...Object.keys(synonyms)];
  const [nearest] = names
    .map((name) => ({ name, distance: leven(key.toLowerCase().slice(0, 64), name) }))
    .sort((a, b) => a.distance - b.distance);
  const near = nearest && nearest.distance <= Math.max(2, nearest.name.length / 3);
  const shown = key.slice(0, 64);
  return near
    ? `Unexpected key \`${shown}\`, expected \`${nearest.name}\``
    : `Unexpected key \`${shown}\`, expected one that the manual lists`;
}

/** Where a value of an article's front matter stands in its source; where it is missing, the nearest thing around it. */
export function placeInFrontMatter(source: string, keys: readonly PropertyKey[]): number {
  const [name, ...rest] = keys;
  const { data, place } = splitFile(source);
  // The author may call the key by another name.
  const written = isMap(data) ? foldKeys(data).written[String(name)] : undefined;
  return place([written ?? name!, ...rest]);
}
