import type { Block } from "../../article/block.ts";
import { thresholds } from "../thresholds.ts";

const { longest } = thresholds.labels;

/** The name in front of a turn, and where what is said behind it begins. */
export interface Label {
  /** The words that name the speaker, as offsets into the block's text. */
  readonly start: number;
  readonly end: number;
  /** The name, for comparing. */
  readonly speaker: string;
  /** Where the turn begins. */
  readonly turn: number;
  /** In capitals or bold: a label of a transcript at first sight. */
  readonly sure: boolean;
}

/** '[00:00:12]', '(12:40)', '00:12' in front of a label */
const time = String.raw`(?:[[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[\])]?[\s–—-]*)?`;

/** '(Guest)', '[Harbour Board]', '(on camera)' behind a name */
const note = String.raw`(?:\s*[([][^)\]\n]{1,60}[)\]])?`;

/** 'MARA QUAY: ' before what was said, 'QUAY (on camera): '; 'Q: ' names nobody. */
const inCapitals = new RegExp(
  String.raw`^(\s*\**${time})(?!\p{L}:)(\p{Lu}[\p{Lu}.'’-]*(?: \p{Lu}[\p{Lu}.'’-]*){0,3})${note}:\**\s+(?=\S)`,
  "u",
);

/** 'Mara Quay: ', 'Mara Quay (Guest): ', 'The Lantern: ' */
const asName = new RegExp(
  String.raw`^(\s*\**${time})(?!\p{L}:)(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3})${note}:\**\s+(?=\S)`,
  "u",
);

/** 'Mara Quay (Guest):' set in bold, with its colon inside or behind it; group 1 is the time, group 2 the name. */
const inBold = new RegExp(String.raw`^(\s*${time})([^\s([][^([\n]{0,60}?)${note}\s*:?\s*$`, "u");

/** Reads the label at the start of a block; missing where none is. */
export function labelOf({ text, strong }: Block): Label | undefined {
  const match = inCapitals.exec(text);
  if (match) return labelFrom(match, match[0].length, true);
  const [bold] = strong;
  const lead = bold ? text.slice(0, bold.start) : "";
  if (!bold || bold.end - bold.start > longest || !timeOnly.test(lead)) {
    const small = asName.exec(text);
    return small ? labelFrom(small, small[0].length, false) : undefined;
  }
  return boldLabel(text, bold.end);
}

const timeOnly = new RegExp(String.raw`^\s?${time}$`, "u");

function boldLabel(text: string, end: number): Label | undefined {
  const rest = new RegExp(String.raw`^${note}\s*:`, "u").exec(text.slice(end));
  const colon = text.slice(0, end).trimEnd().endsWith(":") ? end : rest ? end + rest[0].length : -1;
  const match = colon < 0 ? undefined : inBold.exec(text.slice(0, colon));
  if (!match) return undefined;
  const gap = /^[\s*]*/.exec(text.slice(colon))![0].length;
  return labelFrom(match, colon + gap, true);
}

function labelFrom(match: RegExpExecArray, turn: number, sure: boolean): Label {
  const start = match[1]!.length;
  const speaker = match[2]!.trim();
  return { start, end: start + speaker.length, speaker, turn, sure };
}
