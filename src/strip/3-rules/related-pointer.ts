import { anyOf } from "../1-evidence/any-of.ts";
import { linkCount, markers, opensAs, opensWith, signs } from "../1-evidence/counts.ts";
import type { Evidence } from "../1-evidence/evidence.ts";
import { isGalleryPointer } from "../1-evidence/gallery-pointer.ts";
import type { PlacedBlock } from "../1-evidence/placed-block.ts";
import { registerSign } from "../1-evidence/sign.ts";
import { endsInDocument } from "../1-evidence/source-document.ts";
import { isMark } from "../1-evidence/tail.ts";
import { readWords } from "../1-evidence/words.ts";
import { charactersRead, moduleSizes, sizes } from "../sizes.ts";
import { limits } from "../thresholds.ts";
import type { Rule } from "./rule.ts";

/** Pointers to other articles of the publisher, set into the text: 'Read more: …'. */
export const relatedPointer: Rule = {
  id: "related-pointer",
  reason: "It points to another article and tells nothing of this one",
  examples: {
    remove: [
      "RELATED: Harbour master quits after tide dispute",
      "Read more: How the quay was lost",
      "Lesen Sie auch: Der Hafen von morgen",
      "Lire aussi : Le port en cinq questions",
      "Lea también: El puerto cierra en enero",
      "Leggi anche: Il porto chiude a gennaio",
      "Leia também: Porto fecha em janeiro",
      "(Also on The Quay: Ferry fares go up)",
      "Related – Who will pay for the quay?",
      "More: Mayor says the quay will open in May",
      "READ MORE | Mayor says the quay will open in May",
      "Lire aussi → Le port en cinq questions",
      "( PHOTOS: Life and work of a harbour master)",
      "(VIDÉO : Comment le mur fut construit)",
      "Read More The Quay Is Closed Again. Nobody Knows for How Long. Experts fear that the town has no money for it.",
    ],
    keep: [
      "Related: the harbour master and the mayor are cousins, and both of them said on Monday that it did not matter.",
      "More: 300 people left their houses on Friday.",
      "Read more | write less | sleep",
      "Read more than one page and the pattern is clear.",
      "More from the harbour master came late on Friday.",
      "(Photos: boats at the old quay in May)",
      "Read more the harbour master did not, and he said so.",
      "Read the full report: [Quay walls in Marsh County](https://county.example/walls.pdf)",
    ],
  },
  matches({ at, all, evidence }: PlacedBlock) {
    const { block } = evidence;
    if (isStageDirection(all, at)) return undefined;
    if (isGalleryPointer(evidence)) return "related";
    if (
      evidence.words > moduleSizes.relatedPointer.longest ||
      evidence.opensQuote ||
      markers(evidence, "said") > 1
    )
      return undefined;
    const more = moreLead.test(block.text);
    if (!more && !opensAs(evidence, "related") && !alsoLead.test(block.text)) return undefined;
    if (signs(evidence, "newsletter", "strong") + signs(evidence, "ad", "strong") > 0) return undefined;
    if (isRunIn(evidence))
      return block.text.trimEnd().endsWith(":") && !isMark(all[at + 1]) ? undefined : "related";
    const colon = (opensWith(evidence, "listHead") ? labelled : colonLabelled).exec(
      block.text.slice(0, charactersRead.label),
    );
    if (colon === null || evidence.words > moduleSizes.relatedPointer.labelled) return undefined;
    const opening = readWords(colon[1]!).count;
    if (opening > evidence.opened && markers(evidence, "credit") > 0) return undefined;
    const named = signs(evidence, "related", "whole") + signs(evidence, "related", "strong") > 0;
    if (opening > sizes.line || !(named || more)) return undefined;
    // 'More: three people died in Marsh on Friday.'
    if (more && evidence.finished) return undefined;
    // 'Read the full report: …', a document of another site: the article's own source.
    if (endsInDocument(colon[1]!) && linkCount(evidence, "elsewhere") > 0) return undefined;
    return isPointed(evidence, colon[0].length) ? "related" : undefined;
  },
};

/** '(VIDEO: The crowd shouts)' between two turns of a transcript. */
const isStageDirection = (all: readonly Evidence[], at: number) =>
  /^\s*[([]/.test(all[at]!.block.text) &&
  [all[at - 1], all[at + 1]].some(
    (beside) => beside !== undefined && /^[\p{Lu}][\p{Lu} .'’-]+:\s/u.test(beside.block.text),
  );

const moreLead = new RegExp(String.raw`^[\s([]*${anyOf("moreOn")} ?:`, "i");
const alsoLead = new RegExp(String.raw`^[\s([]*${anyOf("alsoOn")}\b`, "i");

/** A bar or an arrow is as good as a colon: 'READ MORE | …', 'Lire aussi → …'. */
const colonLabelled = /^[\s(*[•»–—-]*([^:：|→›>»]{3,40}?)\s?[:：|→›>»]\s/;

/** 'Related – …': behind the heading of a list a dash is as good as a colon. */
const labelled = /^[\s(*[•»–—-]*([^:：|→›>»]{3,40}?)(?:\s?[:：|→›>»]|\s[–—-])\s/;

/** 'Read More How the quay was lost': the heading of a box that ran into its headline. */
function isRunIn({ block, hits, opening }: Evidence): boolean {
  const head = registerSign("listHead");
  return (
    hits[head]! > 0 &&
    opening[head]! > 0 &&
    /^\s*\p{Lu}\p{L}+ \p{L}{3,} ["“‘«]?\p{Lu}/u.test(block.text) &&
    !continues.test(block.text)
  );
}

const continues = new RegExp(String.raw`^(?:\S+\s+){2}${anyOf("continues")}\b`, "u");

/** What follows is a link, or reads as a headline: capitalised and without a full stop. */
function isPointed({ block, finished, words }: Evidence, from: number): boolean {
  if (block.links.some((link) => link.end - link.start > limits.linked.half * (block.text.length - from)))
    return true;
  const rest = block.text.slice(from);
  return (
    rest.trim() !== "" && (!finished || words <= sizes.headline) && /^[\s"'“‘«„¿¡]*[\p{Lu}\d]/u.test(rest)
  );
}
