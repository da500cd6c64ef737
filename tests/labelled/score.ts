import { compareNames } from "./compare-names.ts";
import type { LabelledArticle, LabelledQuote } from "./read-set.ts";

/** What `quotidian analyze` says of one article, as far as it is scored. */
export interface Answer {
  readonly removed: readonly { readonly start: number; readonly end: number; readonly label: string }[];
  readonly quotes: readonly AnsweredQuote[];
}

interface AnsweredQuote {
  readonly start: number;
  readonly end: number;
  readonly group: string;
  readonly speaker: { readonly name: string } | null;
}

/** Counts and percentages over the whole set. */
export interface Score {
  readonly figures: Readonly<Record<string, number>>;
  /** `found/all` for each label of furniture. */
  readonly byLabel: Readonly<Record<string, string>>;
  /** One line for everything that was judged wrongly. */
  readonly errors: readonly string[];
}

type Counts = Record<
  | "kept"
  | "keptLost"
  | "credits"
  | "creditsLost"
  | "furniture"
  | "removed"
  | "labelRight"
  | "harmed"
  | "perfect"
  | "quotes"
  | "found"
  | "stray"
  | "nonquotesShown"
  | "speakers"
  | "speakersFound"
  | "named"
  | "right"
  | "part"
  | "wrong"
  | "unclearNamed"
  | "roles"
  | "joined"
  | "joinedWrongly"
  | "apart",
  number
>;

const kept = new Set(["keep", "credit"]);

/**
 * Scores one answer an article.
 *
 * A kept block is lost when any word of it is removed; furniture is removed when half of it is. A quotation is
 * found when a span begins where it begins. What is found inside furniture counts for nothing: it is the
 * stripper's fault, and counted there. `wrongAmongNamed` holds names for sources that the article leaves unnamed.
 */
export function score(set: readonly LabelledArticle[], answer: (article: LabelledArticle) => Answer): Score {
  const counts = new Proxy({} as Counts, { get: (target, key) => Reflect.get(target, key) ?? 0 });
  const labels: Record<string, { all: number; removed: number }> = {};
  const errors: string[] = [];
  for (const article of set) {
    const given = answer(article);
    scoreRemovals(article, given, counts, labels, errors);
    scoreQuotes(article, given, counts, errors);
  }
  const foundPrecision = share(counts.found, counts.found + counts.stray + counts.nonquotesShown);
  const joinedPrecision = share(counts.joined, counts.joined + counts.joinedWrongly);
  const wrongNames = counts.wrong + counts.unclearNamed;
  return {
    figures: {
      keptBlocksLost: counts.keptLost,
      creditsLost: counts.creditsLost,
      articlesHarmed: counts.harmed,
      removalPrecision: share(counts.removed, counts.removed + counts.keptLost + counts.creditsLost),
      removalRecall: share(counts.removed, counts.furniture),
      labelsRight: share(counts.labelRight, counts.furniture),
      articlesPerfect: share(counts.perfect, set.length),
      nonquotesShown: counts.nonquotesShown,
      strayQuotes: counts.stray,
      quotesFoundF1: mean(foundPrecision, share(counts.found, counts.quotes)),
      namedShare: share(counts.named, counts.speakersFound),
      wrongNames,
      wrongAmongNamed:
        wrongNames === 0 ? 0 : share(wrongNames, counts.named + counts.unclearNamed + counts.roles),
      rightNames: share(counts.right, counts.speakers),
      partsJoinedF1: mean(joinedPrecision, share(counts.joined, counts.joined + counts.apart)),
    },
    byLabel: Object.fromEntries(
      Object.entries(labels)
        .sort()
        .map(([label, { all, removed }]) => [label, `${removed}/${all}`]),
    ),
    errors,
  };
}

function scoreRemovals(
  article: LabelledArticle,
  given: Answer,
  counts: Counts,
  labels: Record<string, { all: number; removed: number }>,
  errors: string[],
) {
  let lost = 0;
  let left = 0;
  for (const block of article.blocks) {
    const removals = given.removed.filter(({ start, end }) => start < block.end && end > block.start);
    const gone = removals.map(({ start, end }) =>
      article.text.slice(Math.max(start, block.start), Math.min(end, block.end)),
    );
    const part = share(letters(gone.join("")), letters(block.text));
    const line = (what: string) => errors.push(`${article.name}: ${what}: ${shorten(block.text)}`);
    if (kept.has(block.label)) {
      const credit = block.label === "credit";
      counts[credit ? "credits" : "kept"]++;
      if (gone.length === 0) continue;
      counts[credit ? "creditsLost" : "keptLost"]++;
      lost++;
      line(`LOST ${credit ? "credit" : "reporting"}, taken for ${removals[0]!.label}`);
      continue;
    }
    counts.furniture++;
    labels[block.label] ??= { all: 0, removed: 0 };
    const tally = labels[block.label]!;
    tally.all++;
    if (part < 50) {
      left++;
      line(`left ${block.label}`);
      continue;
    }
    counts.removed++;
    tally.removed++;
    if (removals.some(({ label }) => label === block.label)) counts.labelRight++;
    else line(`removed as ${removals[0]!.label}, expected ${block.label}`);
  }
  if (lost > 0) counts.harmed++;
  if (lost + left === 0) counts.perfect++;
}

function scoreQuotes(article: LabelledArticle, given: Answer, counts: Counts, errors: string[]) {
  const { text } = article;
  const furniture = article.blocks.filter(({ label }) => !kept.has(label));
  const spans = given.quotes
    .map((quote) => ({ quote, ...trim(text, quote) }))
    .filter((span) => !furniture.some((block) => overlap(block, span) > 0))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const outer = spans.filter((span, index) => !spans.slice(0, index).some((other) => other.end >= span.end));
  const taken = new Map<LabelledQuote, AnsweredQuote>();
  for (const span of outer) {
    const gold = article.quotes.find(
      (quote) =>
        !taken.has(quote) &&
        Math.abs(quote.start - span.start) <= 2 &&
        overlap(quote, span) * 2 >= size(quote),
    );
    if (gold) {
      taken.set(gold, span.quote);
      if (!gold.optional) counts.found++;
      continue;
    }
    const shown = article.nonquotes.find((words) => overlap(words, span) * 2 >= size(span));
    counts[shown ? "nonquotesShown" : "stray"]++;
    const by = span.quote.speaker ? ` as said by ${span.quote.speaker.name}` : "";
    const what = shown ? "SHOWN in marks but no quotation" : "stray quotation";
    errors.push(`${article.name}: ${what}${by}: ${shorten(text.slice(span.start, span.end))}`);
  }
  for (const quote of article.quotes) judge(article, quote, taken.get(quote), counts, errors);
  scoreGroups(article, taken, counts, errors);
}

function judge(
  article: LabelledArticle,
  quote: LabelledQuote,
  given: AnsweredQuote | undefined,
  counts: Counts,
  errors: string[],
) {
  const line = (what: string) => errors.push(`${article.name}: ${what}: ${quote.text}`);
  const name = given?.speaker?.name;
  const required = !quote.optional;
  if (required) counts.quotes++;
  if (required && quote.speaker !== undefined) {
    counts.speakers++;
    if (given) counts.speakersFound++;
  }
  if (required && !given) line("missed quotation");
  if (given && name === undefined && quote.speaker !== undefined && required) {
    line(`no name, expected ${quote.speaker}`);
  }
  if (name === undefined) return;
  judgeName(name, quote, counts, line);
}

function judgeName(name: string, quote: LabelledQuote, counts: Counts, line: (what: string) => void) {
  const required = !quote.optional;
  const likeness = compareNames(name, quote);
  if (quote.speaker === undefined) {
    if (likeness === "right") {
      if (required) counts.roles++;
    } else {
      counts.unclearNamed++;
      line(`WRONG name ${name}, expected none${quote.role ? ` or ${quote.role}` : ""}`);
    }
    return;
  }
  if (likeness === "role") {
    if (required) line(`only a role ${name}, expected ${quote.speaker}`);
    return;
  }
  if (required || likeness === "wrong") counts.named++;
  if (likeness === "wrong") {
    counts.wrong++;
    line(`WRONG name ${name}, expected ${quote.speaker}`);
  } else if (likeness === "part") {
    if (required) counts.part++;
    line(`only part of a name ${name}, expected ${quote.speaker}`);
  } else if (required) counts.right++;
}

/** Two neighbours by one speaker in one paragraph may be joined or not where the label does not join them. */
function scoreGroups(
  article: LabelledArticle,
  taken: ReadonlyMap<LabelledQuote, AnsweredQuote>,
  counts: Counts,
  errors: string[],
) {
  const found = article.quotes.filter((quote) => taken.has(quote) && !quote.optional);
  for (const [index, quote] of found.entries()) {
    const before = found[index - 1];
    if (before === undefined) continue;
    const joined = taken.get(before)!.group === taken.get(quote)!.group;
    const wanted = before.group === quote.group;
    const free =
      before.speaker === quote.speaker && !article.text.slice(before.end, quote.start).includes("\n\n");
    if (joined && wanted) counts.joined++;
    else if (wanted) counts.apart++;
    else if (joined && !free) counts.joinedWrongly++;
    if (joined !== wanted && !(joined && free)) {
      errors.push(`${article.name}: ${joined ? "joined" : "not joined"}: ${before.text} … ${quote.text}`);
    }
  }
}

function trim(text: string, { start, end }: { start: number; end: number }) {
  const mark = /[\s“”„"«»‹›'‘’*_>—–-]/;
  let from = start;
  let to = end;
  while (from < to && mark.test(text[from]!)) from++;
  while (to > from && mark.test(text[to - 1]!)) to--;
  return { start: from, end: to };
}

interface Range {
  readonly start: number;
  readonly end: number;
}
const size = (range: Range) => range.end - range.start;
const overlap = (a: Range, b: Range) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const letters = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
/** A percentage with one decimal; of nothing, all. */
const share = (part: number, whole: number) =>
  whole === 0 ? (part === 0 ? 100 : 0) : Math.round((1000 * part) / whole) / 10;
const mean = (a: number, b: number) => (a + b === 0 ? 0 : Math.round((20 * a * b) / (a + b)) / 10);

function shorten(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > 90 ? `${line.slice(0, 89)}…` : line;
}
