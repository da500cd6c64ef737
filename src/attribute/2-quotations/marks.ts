import { learnedSigns } from "../../language/learned-signs.ts";
import { phrasesIn } from "../../language/phrases.ts";
import type { Speech } from "../../language/speech.ts";
import { thresholds } from "../thresholds.ts";
import type { QuotationMark } from "./marks-in-use.ts";

const { farthestClose, beside } = thresholds.marks;

/** Classes of marks: a mark closes only what one of its class opened. */
export type MarkClass = "double" | "low" | "angle" | "single" | "straight" | "corner";

/** One mark of a text, with what it may do where it stands. */
export interface MarkEvent extends QuotationMark {
  readonly kind: MarkClass;
}

const markPattern = /["＂“”„‟«»‹›「」『』]|''|``|‘‘|’’|[‘’‚'`]/g;

const classOf: Readonly<Record<string, MarkClass>> = {
  "“": "double",
  "”": "double",
  "‟": "double",
  "„": "low",
  "«": "angle",
  "»": "angle",
  "‹": "single",
  "›": "single",
  "‘": "single",
  "’": "single",
  "‚": "single",
  "'": "single",
  "`": "single",
  '"': "straight",
  "＂": "straight",
  "''": "straight",
  "``": "straight",
  "‘‘": "double",
  "’’": "double",
  "「": "corner",
  "」": "corner",
  "『": "corner",
  "』": "corner",
};

/** A mark and the characters around it. */
interface Place {
  readonly text: string;
  readonly at: number;
  readonly mark: string;
  /** The character before the mark, and the one behind it; a space at the ends of the text. */
  readonly before: string;
  readonly after: string;
  /** Whether nothing of a word stands before it: a gap or a dash. */
  readonly left: boolean;
  /** Whether nothing of a word stands behind it: a gap, a point or a dash. */
  readonly right: boolean;
}

/** What a mark may do where it stands. */
interface Use {
  readonly opens: boolean;
  readonly closes: boolean;
}

const opening: Use = { opens: true, closes: false };
const closing: Use = { opens: false, closes: true };
const either = (opens: boolean): Use => (opens ? opening : closing);

/** How a text and its language use the marks that mean different things in different countries. */
interface Usage {
  /** „We left“: the language opens with low marks. */
  readonly low: boolean;
  /** »We left«: the language points its angles inward. */
  readonly inward: boolean;
  /** Endings of words for several persons, behind which an apostrophe marks an owner. */
  readonly plurals: readonly string[];
  /** A low mark is open: “ closes it. */
  lowOpen: boolean;
}

/** Reads the marks of a text in its order, with what each may do. */
export function readMarks(text: string, language: Speech): readonly MarkEvent[] {
  const found: MarkEvent[] = [];
  const usage: Usage = {
    low: language.marks.some((pair) => pair.open === "„"),
    inward: language.marks.some((pair) => pair.open === "»"),
    plurals: phrasesIn(learnedSigns.pluralEndings),
    lowOpen: false,
  };
  const nesting = new SingleNesting(text);
  markPattern.lastIndex = 0;
  for (let match = markPattern.exec(text); match; match = markPattern.exec(text)) {
    const at = match.index;
    const mark = nesting.read(match[0], at);
    markPattern.lastIndex = at + mark.length;
    const use = useOf(placeOf(text, at, mark), usage);
    const kind = mark === "„" ? "double" : classOf[mark]!;
    if (use.opens || use.closes) found.push({ at, length: mark.length, kind, ...use });
  }
  return found;
}

/** Single marks that are open inside of double ones: two of them are one mark only where none is open. */
class SingleNesting {
  readonly #text: string;
  /** How many are open; -1 before the first double mark. */
  #open = -1;

  constructor(text: string) {
    this.#text = text;
  }

  /** The mark that is meant: ’’ may be two. */
  read(found: string, at: number): string {
    const mark = found === "’’" && this.#open !== 0 ? "’" : found;
    if (mark === "“" || mark === "‘‘") this.#open = 0;
    else if (mark === "‘" && this.#open >= 0) this.#open++;
    else if (mark === "’" && this.#open > 0 && !/\p{L}/u.test(this.#text[at + 1] ?? " ")) this.#open--;
    return mark;
  }
}

function placeOf(text: string, at: number, mark: string): Place {
  const before = at === 0 ? " " : text[at - 1]!;
  const after = text[at + mark.length] ?? " ";
  const left = isGap(before) || isDash(before);
  const right = isGap(after) || isPoint(after) || isDash(after);
  return { text, at, mark, before, after, left, right };
}

/** What a mark may do. Marks like “ and » open in one country and close in another. */
function useOf(place: Place, usage: Usage): Use {
  switch (place.mark) {
    case "„":
      usage.lowOpen = true;
      return opening;
    case "“":
      return useOfHighMark(place, usage);
    case "”":
    case "‟":
      usage.lowOpen = false;
      return either(place.left && !place.right && !isPoint(place.before));
    case "«":
    case "»":
      return either(opensAngle(place, usage));
    case "「":
    case "『":
    case "``":
    case "‘‘":
      return opening;
    case "」":
    case "』":
      return closing;
    case "’’":
      return { opens: false, closes: !place.left };
    case "‘":
    case "‚":
    case "‹":
      return { opens: place.left, closes: false };
    case "’":
    case "'":
    case "`":
    case "›":
      return useOfApostrophe(place, usage);
    default:
      return useOfStraightMark(place);
  }
}

/** “ opens in English; in German it closes what „ opened. */
function useOfHighMark({ left, right, before, after }: Place, usage: Usage): Use {
  if (isSpacedClose(before, after)) {
    usage.lowOpen = false;
    return closing;
  }
  if (!usage.lowOpen && !usage.low) return either(!right || left);
  const closes = usage.lowOpen || !left;
  if (closes) usage.lowOpen = false;
  return { opens: !closes && left, closes };
}

function opensAngle({ mark, left, right }: Place, { inward }: Usage): boolean {
  const isOpening = mark === (inward ? "»" : "«");
  if (!inward || left === right) return isOpening;
  return left;
}

/** A single mark on the right of a word is an apostrophe or closes. */
function useOfApostrophe({ text, at, mark, before, after, left, right }: Place, { plurals }: Usage): Use {
  const opens = mark === "'" && left && !right && !/\d/.test(after);
  const closes = !left && right && (isPoint(before) || !isApostrophe(text, at, plurals));
  return { opens, closes };
}

function useOfStraightMark({ text, at, before, after, left, right }: Place): Use {
  // 'la " valve " du quai', 'le pont tient ", dit-elle'
  if (isSpacedClose(before, after)) return closing;
  if (isAlone(text, at)) return { opens: true, closes: true };
  // '"[Die Brücke] hält", sagt sie'
  let opens = left && (!isGap(after) || after === "[");
  let closes = !left || (!opens && isGap(after) && !isGap(before));
  // Between a dash and a word either may be meant: the state decides.
  if (isDash(before) && !isGap(after)) closes = true;
  if (!left && !right) opens = false;
  // "'Oh, well,' " she said
  if (!opens && !closes && /['’] $/.test(text.slice(Math.max(0, at - 2), at))) closes = true;
  return { opens, closes };
}

/** 'le pont tient ", dit-elle': behind a space, and before a point that nothing begins with. */
function isSpacedClose(before: string, after: string): boolean {
  return isSpace(before) && /[,;:!?)]/.test(after);
}

/** A mark between two spaces inside of a text: what it does, the marks before it tell; behind a figure it is inches. */
const isAlone = (text: string, at: number) =>
  /^[^\d\s]\s["＂]\s\S/.test(text.slice(Math.max(0, at - beside.before), at + beside.behind));

const isSpace = (char: string) => /\s/.test(char);

/** Whether the mark behind a word for several persons is its apostrophe ('the sisters’ boat'): a later mark closes better. */
function isApostrophe(text: string, at: number, plurals: readonly string[]): boolean {
  if (!plurals.some((ending) => text.endsWith(ending, at))) return false;
  const rest = text.slice(at + 1, at + farthestClose);
  const next = /[.,?!]['’]|['’](?=[.,?!;:]|$)/.exec(rest);
  if (!next) return false;
  const opening = /(^|\s)['‘]\S/.exec(rest);
  return !opening || opening.index > next.index;
}

export function isGap(char: string): boolean {
  return /[\s([{/<>]/.test(char);
}

function isDash(char: string): boolean {
  return char === "—" || char === "–" || char === "-" || char === "―";
}

function isPoint(char: string): boolean {
  return /[.,;:!?)\]}…]/.test(char);
}
