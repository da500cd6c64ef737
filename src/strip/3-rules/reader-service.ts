import { anyOf } from "../1-evidence/any-of.ts";
import {
  coverage,
  markers,
  opensAs,
  opensWith,
  reports,
  signs,
  speaksOfItself,
  speaksToReader,
} from "../1-evidence/counts.ts";
import type { Evidence } from "../1-evidence/evidence.ts";
import { isPhone } from "../1-evidence/number-shapes.ts";
import { isLast, type Position } from "../1-evidence/position.ts";
import { moduleSizes, sizes, wordsPerThird } from "../sizes.ts";
import { limits } from "../thresholds.ts";
import type { Rule } from "./rule.ts";

/** Apps, cookies, accounts, corrections, tips and events: what a publisher offers or asks besides money. */
export const readerService: Rule = {
  id: "reader-service",
  reason: "It tells the reader how to use the site, its apps or its services",
  examples: {
    remove: [
      "Download our free app for iPhone and Android.",
      "This website uses cookies. By using our site you accept our use of cookies.",
      "Already a subscriber? Please log in to your account to continue reading.",
      "Got a tip? Send us your story ideas by e-mail.",
      "Wir verwenden Cookies, um unsere Website zu verbessern.",
      "Téléchargez l'application pour ne rien manquer.",
    ],
    keep: [
      "The app was downloaded 40,000 times before the harbour closed it.",
      "Do you know the tide? Few of the sailors did, the harbour master found.",
      "If you have been affected by the flood, call the county's line on 01632 960 100.",
      "Customers logged in to their accounts and found nothing.",
    ],
  },
  matches({ evidence, position }) {
    if (isOffer(evidence) || isCallOut(evidence)) return "other";
    const strong = strengthOf(evidence);
    if (
      strong === 0 ||
      reports(evidence) ||
      evidence.words > moduleSizes.readerService.longest ||
      evidence.opensQuote
    )
      return undefined;
    if (isDebris(evidence, strong) || isPlaceholder(evidence, strong)) return "other";
    if (isForSomebodyElse(evidence) || isChance(evidence, strong) || isOfStory(evidence)) return undefined;
    if (isLastLine(evidence, position, strong) || isShortOffer(evidence, strong)) return "other";
    return hasEnough(evidence, strong) ? "other" : undefined;
  },
};

/** Signs of a service; an ask with two words of one counts as one more. */
function strengthOf(evidence: Evidence): number {
  const offers =
    signs(evidence, "other", "weak") > 1 &&
    opensWith(evidence, "ask") &&
    evidence.words <= moduleSizes.readerService.ask &&
    markers(evidence, "you") > 0;
  return signs(evidence, "other", "strong") + (offers ? 1 : 0);
}

/** It speaks to no one, or of others. */
const isOfStory = (evidence: Evidence) =>
  (!speaksToReader(evidence) && !speaksOfItself(evidence) && markers(evidence, "ask") === 0) ||
  markers(evidence, "said") > 0 ||
  markers(evidence, "third") > Math.max(1, evidence.words / wordsPerThird.usual);

const isLastLine = (evidence: Evidence, position: Position, strong: number) =>
  isLast(position) &&
  evidence.words <= moduleSizes.readerService.last &&
  markers(evidence, "third") === 0 &&
  (strong > 1 || markers(evidence, "credit") === 0);

const isShortOffer = (evidence: Evidence, strong: number) =>
  evidence.words <= moduleSizes.readerService.short &&
  strong > 0 &&
  signs(evidence, "other", "weak") > 0 &&
  markers(evidence, "you") > 0 &&
  markers(evidence, "third") === 0;

/** The longer the block, the more of it must be words of a service. */
function hasEnough(evidence: Evidence, strong: number): boolean {
  const { words } = evidence;
  const own = speaksOfItself(evidence) ? 1 : 0;
  const needed =
    words > moduleSizes.readerService.long
      ? moduleSizes.readerService.signsOfLong
      : words > moduleSizes.readerService.middle
        ? moduleSizes.readerService.signsOfMiddle
        : 2;
  const all = strong + Math.min(2, signs(evidence, "other", "weak")) + own;
  if (strong < (words > moduleSizes.readerService.middle ? 2 : 1) || all < needed) return false;
  const opens = opensWith(evidence, "ask") || opensAs(evidence, "other");
  return opens || coverage(evidence, "other") > limits.covered.half || own > 0;
}

/**
 * 'If you have been affected by the flood, call 01632 960 100.': the publisher has no part in it. Nor has it in 'Do you
 * know more about birds than your neighbour? You may': it asks for nothing. A publisher does not say 'my'.
 */
function isForSomebodyElse(evidence: Evidence): boolean {
  const { read, self, block, finished, words } = evidence;
  if (!finished || words < sizes.statement || speaksOfItself(evidence)) return false;
  if (markers(evidence, "me") > 0) return true;
  if (markers(evidence, "press") + self > 0) return false;
  if (read.emails + read.urls > 0 || block.links.length > 0) return false;
  return (
    isPhone(block.text) ||
    (markers(evidence, "ask") <= markers(evidence, "you") &&
      block.text.includes("?") &&
      words >= sizes.longLine)
  );
}

/** 'When you stand on the quay you see the mistake at once.': one word of a service in a whole sentence is none. */
const isChance = (evidence: Evidence, strong: number) =>
  strong === 1 &&
  signs(evidence, "other", "weak") < 2 &&
  evidence.finished &&
  evidence.words >= sizes.statement &&
  !speaksOfItself(evidence) &&
  markers(evidence, "press") === 0 &&
  evidence.read.emails + evidence.read.urls + evidence.block.links.length === 0 &&
  !evidence.block.text.includes("?");

/** Buttons of a player that ran into a title: no sentence, and more than one of them. */
const isDebris = (evidence: Evidence, strong: number) =>
  strong > 1 &&
  !evidence.finished &&
  isSilent(evidence) &&
  coverage(evidence, "other") >= limits.covered.some;

/** 'To view this content you must accept cookies.': what stands in place of a film or a post, with more than one sign. */
const isPlaceholder = (evidence: Evidence, strong: number) =>
  evidence.finished &&
  isSilent(evidence) &&
  strong + signs(evidence, "other", "weak") > 2 &&
  (opensAs(evidence, "other") || coverage(evidence, "other") >= limits.covered.most);

/** A short text that tells of nobody. */
const isSilent = (evidence: Evidence) =>
  evidence.words <= sizes.paragraph && markers(evidence, "said") + markers(evidence, "third") === 0;

/** 'You know more about the quay? Write to us: desk@quay.example': a question to the reader, 'us' and an address. */
const isCallOut = (evidence: Evidence) =>
  evidence.words <= sizes.paragraph &&
  evidence.read.emails > 0 &&
  evidence.block.text.includes("?") &&
  evidence.quoted < limits.quoted.little &&
  markers(evidence, "we") > 0 &&
  markers(evidence, "you") > 0 &&
  markers(evidence, "said") + markers(evidence, "me") === 0 &&
  markers(evidence, "third") < 2;

/** 'Click here to get the Quay app': a button, not a sentence. */
const isOffer = (evidence: Evidence) =>
  evidence.words <= sizes.offer &&
  !evidence.finished &&
  opensWith(evidence, "ask") &&
  markers(evidence, "said") + markers(evidence, "third") === 0 &&
  app.test(evidence.block.text);

const app = new RegExp(String.raw`\b${anyOf("app")}\b`, "iu");
