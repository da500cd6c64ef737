import matter from "gray-matter";
import { parse as parseToml, TomlError } from "smol-toml";
import { isDate } from "./formats.ts";
import { meaningOf } from "./spellings.ts";
import { readYaml, YamlError, type YamlPlaces, yamlPlaces } from "./yaml.ts";
import { readYamlLines, type YamlLineFault } from "./yaml-lines.ts";

/** An article file taken apart. Offsets are into the file, in UTF-16 code units. */
export interface SplitFile {
  /** `undefined`: the file has no front matter, or none that can be read. */
  readonly data?: unknown;
  readonly place: YamlPlaces;
  readonly bodyOffset: number;
  readonly faults: readonly SplitFault[];
}

export interface SplitFault extends Pick<YamlLineFault, "key" | "taken"> {
  readonly offset: number;
  /** What follows `front-matter/`. */
  readonly code: "missing" | "unclosed" | "language" | "yaml" | "toml" | "json" | "type";
  readonly reason: string;
  /** Nothing of the front matter is known: whether it is a draft neither. */
  readonly whole: boolean;
}

const start: YamlPlaces = () => 0;

/**
 * Takes an article file apart into its front matter and its body.
 *
 * YAML between `---` lines, TOML between `+++` lines (Hugo), JSON in braces (Hugo) or between `---json` and `---`.
 * They are read as data: no language that runs is accepted. Blank lines may stand above.
 */
export function splitFile(source: string): SplitFile {
  const lead = /^\uFEFF?(?:[ \t]*\r?\n)*/.exec(source)![0].length;
  const text = source.slice(lead);
  const opening = /^(-{3}|\+{3})([^\r\n]*)(?:\r?\n|$)/.exec(text);
  if (/^\{[ \t]*\r?\n?[ \t]*"/.test(text)) return splitJson(text, lead);
  if (!opening || /^[-+]/.test(opening[2]!)) return without(source, lead);
  const [line, fence, rest] = opening as unknown as [string, string, string];
  const language = rest.trim().toLowerCase() || (fence === "+++" ? "toml" : "yaml");
  if (!["yaml", "yml", "toml", "json"].includes(language)) {
    const reason = `Unexpected front matter language \`${language.slice(0, 40)}\`, expected YAML between \`---\` lines`;
    return refused(source, lead, "language", reason);
  }
  const inner = text.slice(line.length);
  const closing = new RegExp(`^${fence === "+++" ? "\\+{3}" : "-{3}"}[ \\t]*(?:\\r?\\n|$)`, "m").exec(inner);
  if (!closing) return unclosed(source, lead, line.length, inner);
  const body = lead + line.length + closing.index + closing[0].length;
  const written = inner.slice(0, closing.index);
  if (language === "toml") return fromToml(written, lead + line.length, body);
  if (language === "json") return fromJson(written, lead + line.length, body);
  const yaml = throughGrayMatter(text, written);
  return fromYaml(yaml, lead + line.length, body, source);
}

/** gray-matter finds the YAML as Eleventy and others do; it is told to run nothing, and to keep nothing. */
function throughGrayMatter(text: string, written: string): string {
  let yaml = written;
  const engine = (found: string): object => {
    yaml = found.replace(/^\r?\n/, "");
    return {};
  };
  const refuse = (): object => ({});
  const engines = {
    yaml: engine,
    yml: engine,
    json: refuse,
    js: refuse,
    javascript: refuse,
    coffee: refuse,
    toml: refuse,
  };
  matter(text, { engines, language: "yaml" });
  return yaml;
}

/** `tags: #harbour #tides`, as notes write it, is a comment to YAML. Read in place, so that nothing moves. Over a list it is one. */
function withHashTags(yaml: string): string {
  if (!yaml.includes(" #")) return yaml;
  return yaml.replace(
    /^(\w+:[ \t]+)((?:#[\p{L}\p{N}][^\s#,]*(?:[ \t]+|(?=\r?$)))+)(?=\r?$)(?!\r?\n(?:[ \t]|-))/gmu,
    (line, key: string, tags: string) =>
      meaningOf(key.slice(0, key.indexOf(":"))) === "tags"
        ? key + tags.replaceAll(/[ \t]#/g, ", ").replace("#", " ")
        : line,
  );
}

function fromYaml(written: string, offset: number, bodyOffset: number, source: string): SplitFile {
  const yaml = withHashTags(written);
  const places = yamlPlaces(yaml);
  const place: YamlPlaces = (keys, of) => Math.min(source.length, offset + places(keys, of));
  try {
    const data = readYaml(yaml);
    if (data === null || data === undefined) return { data: {}, place, bodyOffset, faults: [] };
    // Two rules across the page with words between them are no front matter.
    if (typeof data === "string") return { ...without(source, offset - 4), place: start };
    return { data, place, bodyOffset, faults: [] };
  } catch (error) {
    if (!(error instanceof YamlError)) throw error;
    if (/^Unexpected length/.test(error.message)) {
      const fault = {
        code: "yaml",
        reason: error.message,
        offset: place([]),
        taken: false,
        whole: true,
      } as const;
      return { place: start, bodyOffset: source.length, faults: [fault] };
    }
    const { data, faults, place: placeOfLine } = readYamlLines(yaml);
    const told = faults.map((fault) => ({
      ...fault,
      offset: offset + fault.offset,
      code: "yaml" as const,
      whole: false,
    }));
    const near: YamlPlaces = (keys, of) => Math.min(source.length, offset + placeOfLine(keys, of));
    return { data, place: near, bodyOffset, faults: told };
  }
}

function fromToml(toml: string, offset: number, bodyOffset: number): SplitFile {
  const place: YamlPlaces = ([key]) => offset + lineOfKey(toml, key, "=");
  try {
    if (toml.length > longest) throw tooLong(toml.length);
    return { data: asWritten(parseToml(toml), toml), place, bodyOffset, faults: [] };
  } catch (error) {
    if (!(error instanceof TomlError) && !(error instanceof RangeError)) throw error;
    const line = error instanceof TomlError ? error.line : 1;
    const at =
      toml
        .split("\n")
        .slice(0, line - 1)
        .join("\n").length + (line > 1 ? 1 : 0);
    const reason = `Unexpected TOML (${error.message.split("\n", 1)[0]!.replace(/^Invalid TOML document: /, "")}), expected lines of \`key = "words"\``;
    return {
      place: start,
      bodyOffset,
      faults: [{ code: "toml", reason, offset: offset + at, taken: false, whole: true }],
    };
  }
}

function fromJson(json: string, offset: number, bodyOffset: number): SplitFile {
  const place: YamlPlaces = ([key]) => offset + lineOfKey(json, key, ":");
  try {
    if (json.length > longest) throw tooLong(json.length);
    return { data: JSON.parse(json), place, bodyOffset, faults: [] };
  } catch (error) {
    if (!(error instanceof SyntaxError) && !(error instanceof RangeError)) throw error;
    const reason = 'Unexpected JSON that cannot be read, expected `{ "title": "…" }`';
    return {
      place: start,
      bodyOffset,
      faults: [{ code: "json", reason, offset, taken: false, whole: true }],
    };
  }
}

/** Hugo's JSON has no fence: it ends with the first line that is its closing brace. */
function splitJson(text: string, lead: number): SplitFile {
  const closing = /^\}[ \t]*(?:\r?\n|$)/m.exec(text);
  if (!closing) return without(text, lead);
  const end = closing.index + closing[0].length;
  return fromJson(text.slice(0, end), lead, lead + end);
}

/** A front matter that is not closed ends with its first blank line; without a key in it, it is none. */
function unclosed(source: string, lead: number, opened: number, inner: string): SplitFile {
  const [written] = inner.split(/^[ \t]*\r?$/m, 1) as [string];
  if (!/^[\w-]+[ \t]*:(?:[ \t]|\r?$)/m.test(written)) return without(source, lead);
  const read = fromYaml(written, lead + opened, lead + opened + written.length, source);
  const reason =
    "Unexpected end of front matter, expected a closing line `---`: it is read up to the first blank line";
  return {
    ...read,
    faults: [{ code: "unclosed", reason, offset: lead, taken: true, whole: false }, ...read.faults],
  };
}

function without(source: string, lead: number): SplitFile {
  const reason = "Missing front matter, expected `---` and a line `title: …` at the top";
  const bodyOffset = Math.max(source.startsWith("\uFEFF") ? 1 : 0, lead);
  return {
    data: {},
    place: start,
    bodyOffset,
    faults: [{ code: "missing", reason, offset: 0, taken: true, whole: false }],
  };
}

function refused(source: string, offset: number, code: SplitFault["code"], reason: string): SplitFile {
  return {
    place: start,
    bodyOffset: source.length,
    faults: [{ code, reason, offset, taken: false, whole: true }],
  };
}

/** TOML has numbers and dates of its own: here they are the words that were written. */
function plain(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (typeof value === "number" || typeof value === "bigint") return String(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}

/** The values, with days that no calendar has as they stand there: the reader of TOML makes another day of them. */
function asWritten(data: object, toml: string): unknown {
  const values = Object.entries(data).map(([key, value]) => {
    if (!(value instanceof Date)) return [key, plain(value)];
    const [written, day] =
      /(?<=[=]\s*)((?:\d{4})-\d\d-\d\d)\S*/.exec(toml.slice(lineOfKey(toml, key, "="))) ?? [];
    return [key, written !== undefined && !isDate(day!) ? written : plain(value)];
  });
  return Object.fromEntries(values);
}

function lineOfKey(text: string, key: PropertyKey | undefined, sign: string): number {
  const lines = text.split("\n");
  const at = lines.findIndex(
    (line) => line.trim().replace(/^["']/, "").startsWith(String(key)) && line.includes(sign),
  );
  return at < 0 ? 0 : lines.slice(0, at).join("\n").length + (at > 0 ? 1 : 0);
}

const longest = 65_536;

function tooLong(length: number): RangeError {
  return new RangeError(`${length} characters, of ${longest} at most`);
}
