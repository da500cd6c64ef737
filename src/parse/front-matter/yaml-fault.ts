import { type Document, isNode, type Node, visit, type YAMLParseError } from "yaml";

/** What is wrong in YAML, and where, in UTF-16 code units into it. */
export interface YamlFault {
  readonly reason: string;
  readonly offset: number;
}

/**
 * Says what is wrong in YAML that cannot be read, and what was expected there: the slips that people make in words of
 * their own, any other in the library's. `undefined` where nothing is wrong.
 */
export function findYamlFault({ contents, errors }: Document, yaml: string): YamlFault | undefined {
  const [error] = errors;
  if (!error) return undefined;
  return findUnclosed(contents, yaml, error) ?? findSlip(yaml, error) ?? unnamed(error);
}

function unnamed({ message, pos }: YAMLParseError): YamlFault {
  return { offset: pos[0], reason: `Unexpected YAML (${message}), expected lines of \`key: words\`` };
}

const closing: Readonly<Record<string, string>> = { '"': '"', "'": "'", "[": "]", "{": "}" };

/** A quote or bracket that is never closed is told where it opens: the reader notices where the text ends. */
function findUnclosed(contents: unknown, yaml: string, error: YAMLParseError): YamlFault | undefined {
  const [, quote, flow] = /^(?:Missing closing (["'])|Flow (sequence|map)\b)/.exec(error.message) ?? [];
  const opening = quote ?? (flow && (flow === "map" ? "{" : "["));
  if (!opening) return undefined;
  const [noticed] = error.pos;
  let offset = noticed;
  visit(contents as Node, (_, node) => {
    if (!isNode(node) || !node.range) return;
    const [start, , end] = node.range;
    // The innermost comes last.
    if (start <= noticed && noticed <= end && yaml[start] === opening) offset = start;
  });
  const sign = closing[opening]!;
  // Another key follows, or it is only that what belongs to it is not indented.
  const goesOn = flow && !/^[^\s,]+:/.test(yaml.slice(noticed).trimStart()) && yaml.includes(sign, noticed);
  const reason = goesOn
    ? `Unexpected \`${opening}\` whose next line is not indented, expected blanks before all lines up to \`${sign}\``
    : `Unexpected \`${opening}\` that is never closed, expected \`${sign}\``;
  return { offset, reason };
}

interface Slip {
  readonly code: YAMLParseError["code"];
  /** Where one code stands for several slips: what the library says of this one. */
  readonly says?: RegExp;
  /** Something stands before it in its line. */
  readonly behind?: true;
  /** `words` are the line's from the place on. */
  readonly reason: (words: string) => string;
}

const noLine = (words: string) => `Unexpected \`${words}\`, expected \`key: words\``;

const slips: readonly Slip[] = [
  {
    code: "BLOCK_AS_IMPLICIT_KEY",
    says: /^Nested mappings/,
    reason: () => "Unexpected `: ` in a value, expected quotes around the value",
  },
  {
    code: "BAD_SCALAR_START",
    reason: ([sign]) => `Unexpected \`${sign}\` at the start of a value, expected quotes around the value`,
  },
  {
    code: "UNEXPECTED_TOKEN",
    says: /at node end$/,
    behind: true,
    reason: (words) =>
      `Unexpected \`${words}\` behind the end of a value, expected quotes around all of it, of a kind that is not in it`,
  },
  { code: "TAB_AS_INDENT", reason: () => "Unexpected tab before a key or an entry, expected spaces" },
  { code: "BAD_INDENT", reason: () => "Unexpected indentation, expected keys and entries of a list in line" },
  {
    code: "BAD_DQ_ESCAPE",
    reason: (words) =>
      `Unexpected \`${words.slice(0, 2)}\` in double quotes, expected single quotes, or \`\\\\\` for a backslash`,
  },
  { code: "MULTILINE_IMPLICIT_KEY", reason: noLine },
  { code: "MISSING_CHAR", says: /^Implicit map keys/, reason: noLine },
  { code: "UNEXPECTED_TOKEN", reason: noLine },
];

function findSlip(yaml: string, { code, message, pos }: YAMLParseError): YamlFault | undefined {
  const [offset] = pos;
  const isFirst = /(?:^|\n)[ \t]*$/.test(yaml.slice(Math.max(0, yaml.lastIndexOf("\n", offset - 1)), offset));
  const slip = slips.find(
    (each) => each.code === code && (each.says?.test(message) ?? true) && !(each.behind && isFirst),
  );
  const words = /^[^\r\n]{0,40}/.exec(yaml.slice(offset))![0].trim();
  return slip && { offset, reason: slip.reason(words) };
}
