import { anyOf } from "../1-evidence/any-of.ts";
import {
  coverage,
  cues,
  opensAs,
  opensWith,
  reports,
  speaksOfItself,
  speaksToReader,
  voice,
} from "../1-evidence/counts.ts";
import type { Evidence } from "../1-evidence/evidence.ts";
import { isPhone } from "../2-keep/guards.ts";
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
  matches({ evidence, context }) {
    if (isOffer(evidence) || isCallOut(evidence)) return "other";
    const offers = cues(evidence, "other", "weak") > 1 && opensWith(evidence, "ask") && evidence.words <= 16;
    const strong = cues(evidence, "other", "strong") + (offers && voice(evidence, "you") > 0 ? 1 : 0);
    if (strong === 0 || reports(evidence) || evidence.words > 140 || evidence.opensQuote) return undefined;
    if (isDebris(evidence, strong)) return "other";
    if (isForSomebodyElse(evidence) || isChance(evidence, strong)) return undefined;
    if (!speaksToReader(evidence) && !speaksOfItself(evidence) && voice(evidence, "ask") === 0)
      return undefined;
    if (voice(evidence, "said") > 0 || voice(evidence, "third") > Math.max(1, evidence.words / 12))
      return undefined;
    const last = context.after < 0.02 && context.before > 0 && voice(evidence, "third") === 0;
    if (last && evidence.words <= 30 && (strong > 1 || voice(evidence, "credit") === 0)) return "other";
    const opens = opensWith(evidence, "ask") || opensAs(evidence, "other");
    const weak = cues(evidence, "other", "weak");
    const needed = evidence.words > 60 ? 4 : evidence.words > 25 ? 3 : 2;
    const own = speaksOfItself(evidence) ? 1 : 0;
    const short = voice(evidence, "you") > 0 && evidence.words <= 20 && voice(evidence, "third") === 0;
    if (short && strong > 0 && weak > 0) return "other";
    if (strong < (evidence.words > 25 ? 2 : 1) || strong + Math.min(2, weak) + own < needed) return undefined;
    return opens || coverage(evidence, "other") > 0.5 || own > 0 ? "other" : undefined;
  },
};

/**
 * 'If you have been affected by the flood, call 01632 960 100.': the publisher has no part in it. Nor has it in 'Do you
 * know more about birds than your neighbour? You may': nobody is asked to do anything. Who says 'my' is no publisher.
 */
function isForSomebodyElse(evidence: Evidence): boolean {
  const { read, self, block, finished, words } = evidence;
  if (!finished || words < 8 || speaksOfItself(evidence)) return false;
  if (voice(evidence, "me") > 0) return true;
  if (voice(evidence, "press") + self > 0) return false;
  if (read.emails + read.urls > 0 || block.links.length > 0) return false;
  return (
    isPhone(block.text) ||
    (voice(evidence, "ask") <= voice(evidence, "you") && block.text.includes("?") && words >= 12)
  );
}

/** 'When you stand on the quay you see the mistake at once.': one word of a service in a whole sentence is none. */
const isChance = (evidence: Evidence, strong: number) =>
  strong === 1 &&
  cues(evidence, "other", "weak") < 2 &&
  evidence.finished &&
  evidence.words >= 8 &&
  !speaksOfItself(evidence) &&
  voice(evidence, "press") === 0 &&
  evidence.read.emails + evidence.read.urls + evidence.block.links.length === 0 &&
  !evidence.block.text.includes("?");

/** Buttons of a player that ran into a title: no sentence, and more than one of them. */
const isDebris = (evidence: Evidence, strong: number) =>
  strong > 1 &&
  !evidence.finished &&
  evidence.words <= 40 &&
  voice(evidence, "said") + voice(evidence, "third") === 0 &&
  coverage(evidence, "other") >= 0.3;

/** 'You know more about the quay? Write to us: desk@quay.example': a question to the reader, 'us' and an address. */
const isCallOut = (evidence: Evidence) =>
  evidence.words <= 40 &&
  evidence.read.emails > 0 &&
  evidence.block.text.includes("?") &&
  evidence.quoted < 0.1 &&
  voice(evidence, "we") > 0 &&
  voice(evidence, "you") > 0 &&
  voice(evidence, "said") + voice(evidence, "me") === 0 &&
  voice(evidence, "third") < 2;

/** 'Click here to get the Quay app': a button, not a sentence. */
const isOffer = (evidence: Evidence) =>
  evidence.words <= 10 &&
  !evidence.finished &&
  opensWith(evidence, "ask") &&
  voice(evidence, "said") + voice(evidence, "third") === 0 &&
  app.test(evidence.block.text);

const app = new RegExp(String.raw`\b${anyOf("app")}\b`, "iu");
