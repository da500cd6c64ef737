import { anyOf } from "../1-evidence/any-of.ts";
import type { Candidate } from "../1-evidence/candidate.ts";
import { topicOf } from "../1-evidence/context.ts";
import {
  coverage,
  cues,
  linkCount,
  opensAs,
  opensWith,
  reports,
  speaksOfItself,
  voice,
} from "../1-evidence/counts.ts";
import { isForOthers } from "../2-keep/recipient.ts";
import type { Rule } from "./rule.ts";

/** The publisher asks its readers for money. An appeal for somebody in the story is reporting. */
export const donationAppeal: Rule = {
  id: "donation-appeal",
  reason: "The publisher speaks of itself and asks its readers for money",
  examples: {
    remove: [
      "Please support our newsroom with a tax-deductible donation today.",
      "We depend on readers like you. Can you chip in $5 a month to keep our harbour coverage free?",
      "Unterstützen Sie unsere Arbeit mit einer Spende.",
      "Soutenez notre rédaction : faites un don, sans vous nous ne pouvons rien.",
      "Necesitamos tu apoyo: haz una donación a nuestra redacción.",
      "(To donate to lantern.org click here)",
      "SUPPORT LOCAL JOURNALISM: The Quay's coverage depends on readers like you. Become a member today.",
      "Fund independent journalism with £4 per month",
      "Dieser Artikel ist Teil von Kai Plus. Jetzt 3 Wochen für 2 Euro testen.",
    ],
    keep: [
      "To donate to the family click here: gifts.example/quay",
      "Donate to the lifeboat at lifeboat.org",
      "Will you help? Give a gift to the Red Cross, or make a donation of blankets at the door.",
      "You can donate to the rowing club's boathouse fund here.",
      "The charity relies on donations, its director said, and gifts have halved since spring.",
      "Support for local journalism: the county gave $4 million, and readers like it.",
      "Fund drive ends with £5 million",
      "Subscribers get a free trial and a digital subscription for $5 at the Quay, a first.",
      "Donors gave the campaign $4 million in March, filings show.",
    ],
  },
  matches({ evidence, context }) {
    if (isPriceRow(evidence) || isButton(evidence) || isPriceButton(evidence)) return "fundraising";
    const strong = cues(evidence, "fundraising", "strong");
    if (
      linkCount(evidence, "give") > 0 &&
      speaksOfItself(evidence) &&
      evidence.words <= 40 &&
      !reports(evidence)
    ) {
      return voice(evidence, "third") > 1 ? undefined : "fundraising";
    }
    if (strong === 0 || reports(evidence)) return undefined;
    if (strong > 1 && (leadsToTill(evidence) || isTrial(evidence, strong, context))) return "fundraising";
    if (voice(evidence, "said") > 0 && evidence.self === 0 && evidence.words <= 40) return undefined;
    if (!speaksOfItself(evidence) && !(context.after < 0.02 && isGeneral(evidence))) return undefined;
    const within = context.before > 0 && context.after > 0.02;
    if (within && strong === 1 && voice(evidence, "press") + evidence.self === 0) return undefined;
    const asks =
      voice(evidence, "you") > 0 || opensWith(evidence, "ask") || voice(evidence, "ask") > 1 || strong > 1;
    if (!asks || evidence.words > 220) return undefined;
    const needed = evidence.words > 90 ? Math.max(3, evidence.words / 30) : evidence.words > 35 ? 2 : 1;
    const theirs = voice(evidence, "third") / Math.max(12, evidence.words);
    if (strong + Math.min(1, evidence.read.amounts) < needed || theirs > 0.14) return undefined;
    const weak = cues(evidence, "fundraising", "weak");
    return strong > 1 || weak > 1 || (weak > 0 && evidence.read.amounts > 0) ? "fundraising" : undefined;
  },
};

/** '… readers who pay. I subscribe': who is spoken to, and a link to where it is paid. */
const leadsToTill = (evidence: Candidate["evidence"]) =>
  linkCount(evidence, "give", "account") > 0 &&
  voice(evidence, "you") > 0 &&
  voice(evidence, "said") === 0 &&
  evidence.words <= 60 &&
  voice(evidence, "third") <= Math.max(1, evidence.words / 12);

/** At the very end an appeal need not name who asks; one for somebody else names whom it is for. */
const isGeneral = (evidence: Candidate["evidence"]) =>
  evidence.words <= 40 &&
  !isForOthers(evidence) &&
  (!evidence.finished ||
    voice(evidence, "you") > 0 ||
    voice(evidence, "ask") > 1 ||
    opensWith(evidence, "ask")) &&
  (evidence.read.capitalised <= evidence.read.sentences + 1 || cues(evidence, "fundraising", "strong") > 1) &&
  voice(evidence, "third") === 0;

/** '(To donate to quay.org click here)': a publisher's name on a button, its own or that of whom it took the text from. */
const isButton = (evidence: Candidate["evidence"]) =>
  evidence.words <= 12 &&
  (evidence.self > 0 || donateButton.test(evidence.block.text)) &&
  !evidence.finished &&
  cues(evidence, "fundraising", "strong") + cues(evidence, "fundraising", "whole") > 0 &&
  voice(evidence, "ask") > 0 &&
  voice(evidence, "said") + voice(evidence, "third") === 0;

const donateButton = new RegExp(
  String.raw`^\W*${anyOf("donateTo")} \w+\.(?:com|net|org) ${anyOf("clickHere")}\W*$`,
  "i",
);

/** 'Fund independent journalism with £5 per month': a button that names its price. */
const isPriceButton = (evidence: Candidate["evidence"]) =>
  evidence.words <= 10 &&
  !evidence.finished &&
  evidence.read.amounts > 0 &&
  opensAs(evidence, "fundraising") &&
  cues(evidence, "fundraising", "strong") > 0 &&
  voice(evidence, "press") > 0 &&
  !isForOthers(evidence) &&
  voice(evidence, "said") + voice(evidence, "third") + voice(evidence, "me") === 0;

/** 'SUPPORT LOCAL JOURNALISM: the Quay depends on readers like you. Become a member.': nobody's words but a page's. */
function isTrial(evidence: Candidate["evidence"], strong: number, context: Candidate["context"]): boolean {
  if (evidence.words > 30 || evidence.quoted > 0 || isForOthers(evidence)) return false;
  if (voice(evidence, "said") + voice(evidence, "third") + voice(evidence, "me") > 0) return false;
  const opens = opensAs(evidence, "fundraising") || opensWith(evidence, "ask");
  if (opens && strong > 2 && opensAs(evidence, "fundraising"))
    return voice(evidence, "press") > 0 && voice(evidence, "you") > 0;
  if (topicOf(context, "fundraising") >= 2) return false;
  return (
    opens &&
    (!evidence.finished || evidence.read.sentences > 1) &&
    coverage(evidence, "fundraising") >= 0.5 &&
    evidence.read.digits > 0 &&
    voice(evidence, "ask") > 0 &&
    evidence.words <= 20
  );
}

/** '$5 $10 $25 Other': buttons with amounts. A price list says what it is for. */
const isPriceRow = ({ read, words, block }: Candidate["evidence"]) =>
  read.amounts > 2 && words <= read.amounts + 1 && !/[:;,]/.test(block.text) && block.within.length === 0;
