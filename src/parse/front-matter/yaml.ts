import { FAILSAFE_SCHEMA, type LoadOptions, load, Type, YAMLException } from "js-yaml";
import { isMap, isNode, isScalar, isSeq, parseDocument } from "yaml";
import { findYamlFault } from "./yaml-fault.ts";

/** Text, lists and maps; `true`, `false` and nothing. Numbers and dates stay the words the author wrote. */
const schema = FAILSAFE_SCHEMA.extend({
  implicit: [
    new Type("tag:yaml.org,2002:null", {
      kind: "scalar",
      resolve: (word: string | null) => word === null || /^(?:|~|null|Null|NULL)$/.test(word),
      construct: () => null,
    }),
    new Type("tag:yaml.org,2002:bool", {
      kind: "scalar",
      resolve: (word: string | null) => word !== null && /^(?:true|True|TRUE|false|False|FALSE)$/.test(word),
      construct: (word: string) => word.toLowerCase() === "true",
    }),
  ],
});

/** Longest YAML read, in UTF-16 code units. */
const longest = 65_536;

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
  // js-yaml tells a listener where each node opens; its types do not know.
  const options: LoadOptions & { listener: (event: string, state: { position: number }) => void } = {
    schema,
    listener: (event, { position }) => {
      if (event === "open") refuseReferences(yaml, position);
    },
  };
  let data: unknown;
  try {
    data = load(yaml, options);
  } catch (error) {
    if (error instanceof RangeError || /exceeded maxDepth/.test(String(error)))
      throw new YamlError("Unexpected depth of YAML, expected plain values", 0);
    if (!(error instanceof YAMLException)) throw error;
    const fault = findYamlFault(yaml);
    if (fault) throw new YamlError(fault.reason, fault.offset);
    const { line, column } = (error.mark ?? { line: 0, column: 0 }) as { line: number; column: number };
    const reason = `Unexpected YAML (${error.reason}), expected lines of \`key: words\``;
    throw new YamlError(reason, offsetOf(yaml, line, column));
  }
  refuseMergeKeys(data, yaml);
  return data;
}

/** Where a value stands (or its key); where it is missing, the nearest thing around it. */
export type YamlPlaces = (path: readonly PropertyKey[], of?: "key" | "value") => number;

/** Finds places in YAML, which is read a second time for that, and only once a place is asked for. */
export function yamlPlaces(yaml: string): YamlPlaces {
  let contents: unknown;
  return (path, of = "value") => {
    contents ??= parseDocument(yaml, { schema: "failsafe", logLevel: "silent" }).contents;
    let nearest: unknown;
    let node = contents;
    for (const [index, step] of path.entries()) {
      const pair = isMap(node)
        ? node.items.find(({ key }) => isScalar(key) && key.value === step)
        : undefined;
      const key: unknown = pair?.key;
      const value: unknown = isSeq(node) ? node.items[Number(step)] : pair?.value;
      if (!key && !value) break;
      const wanted = of === "key" && index === path.length - 1 ? key : (value ?? key);
      if (isNode(wanted) && wanted.range) nearest = wanted;
      else if (isNode(key)) nearest = key;
      node = value;
    }
    return isNode(nearest) && nearest.range ? nearest.range[0] : 0;
  };
}

function refuseReferences(yaml: string, position: number) {
  let at = position;
  while (at < yaml.length && /[\s]/.test(yaml[at]!)) at++;
  const what = { "&": "anchor", "*": "alias", "!": "tag" }[yaml[at] ?? ""];
  if (what) throw new YamlError(`Unexpected YAML ${what}, expected plain values`, at);
}

function refuseMergeKeys(data: unknown, yaml: string) {
  if (typeof data !== "object" || data === null) return;
  if (Object.hasOwn(data, "<<")) {
    throw new YamlError(
      "Unexpected YAML merge key `<<`, expected plain values",
      Math.max(0, yaml.indexOf("<<")),
    );
  }
  for (const value of Object.values(data)) refuseMergeKeys(value, yaml);
}

function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let n = 0; n < line; n++) {
    const newline = text.indexOf("\n", start);
    if (newline < 0) break;
    start = newline + 1;
  }
  return Math.min(text.length, start + column);
}
