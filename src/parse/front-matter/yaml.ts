import {
  type Document,
  type DocumentOptions,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type ParseOptions,
  parseDocument,
  type SchemaOptions,
  visit,
} from "yaml";
import { readPlainYaml } from "./plain-yaml.ts";
import { findYamlFault } from "./yaml-fault.ts";

/** Text, lists and maps; `true`, `false` and nothing. Numbers and dates stay the words the author wrote. */
const options = {
  schema: "failsafe",
  customTags: ["null", "bool"],
  logLevel: "error",
  prettyErrors: false,
  // The library compares each key with each; `refuseOthers` does it in one pass.
  uniqueKeys: false,
} satisfies ParseOptions & DocumentOptions & SchemaOptions;

/** Longest YAML read, in UTF-16 code units. */
const longest = 65_536;

/** Deepest nesting read: no value of a front matter or a setting needs more than four levels. */
const deepest = 100;

/** YAML that cannot be read. `offset` is where, in UTF-16 code units into the YAML. */
export class YamlError extends Error {
  readonly offset: number;

  constructor(reason: string, offset: number) {
    super(reason);
    this.name = "YamlError";
    this.offset = offset;
  }
}

/**
 * Reads YAML as data only.
 *
 * Anchors, aliases, tags and merge keys are refused: a few lines of them expand to gigabytes, and a saved page
 * needs none. Throws `YamlError`.
 */
export function readYaml(yaml: string): unknown {
  if (yaml.length > longest) {
    throw new YamlError(`Unexpected length ${yaml.length}, expected at most ${longest} characters`, longest);
  }
  return readPlainYaml(yaml) ?? readFullYaml(yaml);
}

/** The YAML reader itself, for YAML of any kind. Throws `YamlError`. */
export function readFullYaml(yaml: string): unknown {
  try {
    const document = parseDocument(yaml, options);
    refuseOthers(document, yaml);
    const fault = findYamlFault(document, yaml);
    if (fault) throw new YamlError(fault.reason, fault.offset);
    return document.toJS();
  } catch (error) {
    if (error instanceof RangeError) throw tooDeep(0);
    throw error;
  }
}

/** Refuses what is more than plain values, and a key that stands twice in one map. */
function refuseOthers(document: Document, yaml: string): void {
  visit(document, (_, node, path) => {
    if (!isNode(node)) return;
    const start = node.range?.[0] ?? 0;
    if (path.length > deepest) throw tooDeep(start);
    if (isAlias(node)) throw reference("alias", start);
    // What is said of a node stands before it.
    if (node.anchor !== undefined) throw reference("anchor", yaml.lastIndexOf("&", start));
    if (node.tag !== undefined) throw reference("tag", yaml.lastIndexOf("!", start));
    if (isMap(node)) refuseKeys(node.items);
  });
}

function refuseKeys(items: readonly { readonly key: unknown }[]): void {
  const seen = new Set<unknown>();
  for (const { key } of items) {
    if (!isScalar(key)) continue;
    const offset = key.range?.[0] ?? 0;
    if (key.value === "<<")
      throw new YamlError("Unexpected YAML merge key `<<`, expected plain values", offset);
    if (seen.has(key.value)) {
      const reason = `Unexpected second \`${String(key.value).slice(0, 40)}\`, expected each key once`;
      throw new YamlError(reason, offset);
    }
    seen.add(key.value);
  }
}

function reference(what: string, offset: number): YamlError {
  return new YamlError(`Unexpected YAML ${what}, expected plain values`, Math.max(0, offset));
}

function tooDeep(offset: number): YamlError {
  return new YamlError("Unexpected depth of YAML, expected plain values", offset);
}

/** Where a value stands (or its key); where it is missing, the nearest thing around it. */
export type YamlPlaces = (path: readonly PropertyKey[], of?: "key" | "value") => number;

/** Finds places in YAML, which is read a second time for that, and only once a place is asked for. */
export function yamlPlaces(yaml: string): YamlPlaces {
  let contents: unknown;
  return (path, of = "value") => {
    contents ??= parseDocument(yaml, options).contents;
    let nearest: unknown;
    let node = contents;
    for (const [index, step] of path.entries()) {
      const { key, value } = childOf(node, step);
      if (!key && !value) break;
      const wanted = of === "key" && index === path.length - 1 ? key : (value ?? key);
      nearest = [wanted, key].find((found) => isNode(found) && found.range) ?? nearest;
      node = value;
    }
    return isNode(nearest) && nearest.range ? nearest.range[0] : 0;
  };
}

/** The entry of a map by its key, or of a list by its number. */
function childOf(node: unknown, step: PropertyKey): { readonly key?: unknown; readonly value?: unknown } {
  if (isSeq(node)) return { value: node.items[Number(step)] };
  if (!isMap(node)) return {};
  const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
  return pair ? { key: pair.key, value: pair.value } : {};
}
