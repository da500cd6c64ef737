import { readYaml, YamlError, type YamlPlaces, yamlPlaces } from "./yaml.ts";

/** What could be read of YAML that cannot be read as a whole. */
export interface YamlLines {
  readonly data: Readonly<Record<string, unknown>>;
  readonly faults: readonly YamlLineFault[];
  readonly place: YamlPlaces;
}

export interface YamlLineFault {
  /** The key at whose value it went wrong; `undefined`: the line has none. */
  readonly key?: string;
  /** The words behind the key were taken as they are. */
  readonly taken: boolean;
  readonly reason: string;
  /** In UTF-16 code units into the YAML. */
  readonly offset: number;
}

interface Chunk {
  readonly start: number;
  readonly text: string;
}

/**
 * Reads YAML a key at a time: one slip (`title: Ferry: the last`) costs that value, not the article.
 *
 * The words behind a key are taken as they stand where they are one line and open no list, map, block or reference.
 */
export function readYamlLines(yaml: string): YamlLines {
  const data: Record<string, unknown> = Object.create(null);
  const faults: YamlLineFault[] = [];
  for (const { start, text } of chunksOf(yaml)) {
    const key = keyOf(text);
    try {
      const read = readYaml(text);
      if (read === null) continue;
      if (typeof read !== "object" || Array.isArray(read))
        throw new YamlError(`Unexpected \`${lineOf(text)}\`, expected \`key: words\``, 0);
      for (const [name, value] of Object.entries(read)) {
        if (name in data)
          faults.push({
            key: name,
            taken: false,
            offset: start,
            reason: `Unexpected second \`${name.slice(0, 64)}\`, expected each key once`,
          });
        else data[name] = value;
      }
    } catch (error) {
      if (!(error instanceof YamlError)) throw error;
      const words = key === undefined ? undefined : wordsOf(text, key);
      if (key !== undefined && words !== undefined && !(key in data)) data[key] = words;
      const offset = start + Math.min(text.length, error.offset);
      faults.push({
        ...(key === undefined ? {} : { key }),
        taken: words !== undefined,
        offset,
        reason: error.message,
      });
    }
  }
  return { data, faults, place: placesIn(chunksOf(yaml)) };
}

/** Each key is looked for in its own lines: the slip in another one's has no say in where it stands. */
function placesIn(chunks: readonly Chunk[]): YamlPlaces {
  return (path, of) => {
    const chunk = chunks.find(({ text }) => keyOf(text) === path[0]);
    return chunk === undefined ? 0 : chunk.start + yamlPlaces(chunk.text)(path, of);
  };
}

/** From each line that looks like one of a key up to the next: comments, lists and broken lines belong to what stands above. */
function chunksOf(yaml: string): readonly Chunk[] {
  const keyLine = /^(?:"[^"\n]{1,64}"|'[^'\n]{1,64}'|[^\s#"'[\]{},:&*!|>%@`-][^\n:]{0,63}):/gm;
  const starts = [...yaml.matchAll(keyLine)].map(({ index }) => index);
  if (starts[0] !== 0) starts.unshift(0);
  return starts
    .map((start, index) => ({ start, text: yaml.slice(start, starts[index + 1]) }))
    .filter(({ text }) => text.trim() !== "");
}

function keyOf(text: string): string | undefined {
  const match =
    /^(?:"([^"\n]{1,64})"|'([^'\n]{1,64})'|([^\s:#"'[\]{},][^:#\n]{0,63}?))[ \t]*:(?=[ \t\r\n]|$)/.exec(text);
  return match?.[1] ?? match?.[2] ?? match?.[3];
}

function wordsOf(text: string, key: string): string | undefined {
  const rest = text.slice(text.indexOf(":", text.indexOf(key) + key.length) + 1).trim();
  // '[[Mara Quay]], [[Tom Reed]]' are links of notes, and no list.
  if (rest === "" || rest.includes("\n") || /^(?:\[(?!\[)|[{|>&!]|\*\S*$)/.test(rest)) return undefined;
  return /^(["'])(.*)\1$/.exec(rest)?.[2] ?? rest;
}

function lineOf(text: string): string {
  return /^[^\r\n]{0,40}/.exec(text)![0].trim();
}
