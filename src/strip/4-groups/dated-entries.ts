import type { Evidence } from "../1-evidence/evidence.ts";
import { isProse } from "../1-evidence/position.ts";
import { isDayAlone } from "../2-keep/date-line.ts";
import type { Decision, Decisions } from "../decision.ts";
import { sizes } from "../sizes.ts";
import { limits } from "../thresholds.ts";
import { additionsTo, type Group, type Page } from "./group.ts";

/**
 * Entries of other articles under a heading that says so, each a headline, perhaps a kicker and a teaser, and a day.
 *
 * The teasers may be paragraphs: that each entry ends in a day of its own tells them from the article's text. Two
 * entries at least. A chronology has its days first, and no heading of a list.
 */
export const datedEntries: Group = {
  id: "dated-entries",
  reason: "It stands in a list of other articles, each with its own date",
  examples: {
    removes: [
      "The quay is closed.\n\n## Most read\n\nBoats\n\n“Fares must go up again”: the ferry company asks for more\n\nThe company has raised its fares for the third time in a year, and the passengers of the north shore are angry.\n\n3 May 2024\n\nSchools\n\nA new roof for the school by the mill\n\nThe children of the north shore have waited for it since the storm of last year took half of the old one.\n\n2 May 2024",
    ],
    keeps: [
      "The quay is closed.\n\n## What they read\n\nThe company has raised its fares for the third time in a year, and the passengers of the north shore are angry.\n\n3 May 2024\n\nThe children of the north shore have waited for it since the storm of last year took half of the old one.\n\n2 May 2024",
      "The quay is closed.\n\n3 May 2024\n\nFerry fares go up again in the summer\n\nThe company has raised its fares for the third time in a year.\n\n12 May 2024\n\nA new roof for the school by the mill",
    ],
  },
  decide,
};

const listed: Decision = { label: "related", rule: datedEntries.id, reason: datedEntries.reason };

const { fewest, longest, headline, teaser } = limits.datedEntries;

function decide({ all }: Page, decisions: Decisions): ReadonlyMap<number, Decision> {
  const { added, decided, add } = additionsTo(decisions);
  for (let head = 0; head < all.length; head++) {
    if (decided(head)?.label !== "related" || all[head]!.words > sizes.statement) continue;
    const days = daysUnder(all, head);
    if (days.length < fewest) continue;
    const last = days.at(-1)!;
    for (let at = head + 1; at <= last; at++) add(at, listed);
    head = last;
  }
  return added;
}

/** Where the entries under a heading end, each at its day. */
function daysUnder(all: readonly Evidence[], head: number): readonly number[] {
  const days: number[] = [];
  let start = head + 1;
  for (let at = start; at < all.length && at < start + longest; at++) {
    if (!isDayAlone(all[at]!)) continue;
    if (!isEntry(all.slice(start, at))) break;
    days.push(at);
    start = at + 1;
  }
  return days;
}

/** A headline, and at most one paragraph under it. */
function isEntry(blocks: readonly Evidence[]): boolean {
  const prose = blocks.filter(isProse);
  return (
    blocks.some(isHeadline) &&
    prose.length <= 1 &&
    prose.every(({ words }) => words <= teaser) &&
    noQuote(blocks)
  );
}

const isHeadline = ({ words, finished }: Evidence) =>
  !finished && words >= headline.from && words <= headline.to;

const noQuote = (blocks: readonly Evidence[]) =>
  blocks.every(({ block }) => !block.within.includes("blockquote"));
