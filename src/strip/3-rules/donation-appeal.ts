import { anyOf } from "../1-evidence/any-of.ts";
import {
  coverage,
  linkCount,
  markers,
  opensAs,
  opensWith,
  reports,
  signs,
  speaksOfItself,
} from "../1-evidence/counts.ts";
import type { Evidence } from "../1-evidence/evidence.ts";
import { isAtEnd, type Position, topicOf } from "../1-evidence/position.ts";
import { isForOthers } from "../1-evidence/recipient.ts";
import { moduleSizes, sizes, wordsPerThird } from "../sizes.ts";
import { limits } from "../thresholds.ts";
import type { Rule } from "./rule.ts";

/** The publisher asks its readers for money. An appeal for people in the story is reporting. */
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
      "Local news depends on your support. Subscribe today.",
      "Assine por apenas R$ 4 por mês.",
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
      "The party depends on the support of its members, and local news depends on the party.",
      "Subscribers get a free trial and a digital subscription for $5 at the Quay, a first.",
      "Donors gave the campaign $4 million in March, filings show.",
    ],
  },
  matches({ evidence, position }) {
    if (isPriceRow(evidence) || isButton(evidence) || isPriceButton(evidence)) return "fundraising";
    if (linksToTill(evidence)) return markers(evidence, "third") > 1 ? undefined : "fundraising";
    const strong = signs(evidence, "fundraising", "strong");
    if (strong === 0 || reports(evidence)) return undefined;
    if (strong > 1 && (leadsToTill(evidence) || isTrial(evidence, strong, position))) return "fundraising";
    if (isOfOthers(evidence, position, strong) || !asks(evidence, strong)) return undefined;
    return hasEnough(evidence, strong) ? "fundraising" : undefined;
  },
};

/** The publisher speaks of itself beside a link to where it is paid. */
const linksToTill = (evidence: Evidence) =>
  linkCount(evidence, "give") > 0 &&
  speaksOfItself(evidence) &&
  evidence.words <= sizes.paragraph &&
  !reports(evidence);

/** Reported speech, or money for others: within the text the publisher must name itself or its trade. */
function isOfOthers(evidence: Evidence, position: Position, strong: number): boolean {
  const dense =
    strong > moduleSizes.donationAppeal.dense && markers(evidence, "we") > 0 && markers(evidence, "you") > 0;
  if (markers(evidence, "said") > 0 && evidence.self === 0 && !dense && evidence.words <= sizes.paragraph)
    return true;
  if (isToReaders(evidence, position, strong)) return false;
  if (!speaksOfItself(evidence) && !(isAtEnd(position) && isGeneral(evidence))) return true;
  const within = position.before > 0 && position.after > limits.end;
  return within && strong === 1 && markers(evidence, "press") + evidence.self === 0;
}

const asks = (evidence: Evidence, strong: number) =>
  evidence.words <= moduleSizes.donationAppeal.longest &&
  (markers(evidence, "you") > 0 || opensWith(evidence, "ask") || markers(evidence, "ask") > 1 || strong > 1);

/** The longer the block, the more of it must be an appeal, and little may be said of others. */
function hasEnough(evidence: Evidence, strong: number): boolean {
  const { words, read } = evidence;
  const needed =
    words > moduleSizes.donationAppeal.long
      ? Math.max(moduleSizes.donationAppeal.signsOfLong, words / moduleSizes.donationAppeal.wordsPerSign)
      : words > moduleSizes.donationAppeal.middle
        ? 2
        : 1;
  if (strong + Math.min(1, read.amounts) < needed) return false;
  if (markers(evidence, "third") / Math.max(sizes.longLine, words) > limits.thirdPersons) return false;
  const weak = signs(evidence, "fundraising", "weak");
  return strong > 1 || weak > 1 || (weak > 0 && read.amounts > 0);
}

/** '… readers who pay. I subscribe': who is spoken to, and a link to where it is paid. */
const leadsToTill = (evidence: Evidence) =>
  linkCount(evidence, "give", "account") > 0 &&
  markers(evidence, "you") > 0 &&
  markers(evidence, "said") === 0 &&
  evidence.words <= moduleSizes.donationAppeal.beforeTill &&
  markers(evidence, "third") <= Math.max(1, evidence.words / wordsPerThird.usual);

/** At the very end an appeal need not name the publisher; an appeal for others names them. */
const isGeneral = (evidence: Evidence) =>
  evidence.words <= sizes.paragraph &&
  !isForOthers(evidence) &&
  (!evidence.finished ||
    markers(evidence, "you") > 0 ||
    markers(evidence, "ask") > 1 ||
    opensWith(evidence, "ask")) &&
  (evidence.read.capitalised <= evidence.read.sentences + 1 ||
    signs(evidence, "fundraising", "strong") > 1) &&
  markers(evidence, "third") === 0;

/** 'Local news needs local support. Subscribe today.': to its readers, of its trade, in an article about something else. */
const isToReaders = (evidence: Evidence, position: Position, strong: number) =>
  strong > 1 &&
  evidence.words <= sizes.paragraph &&
  evidence.quoted === 0 &&
  markers(evidence, "press") > 0 &&
  (opensWith(evidence, "ask") ||
    (evidence.read.sentences > 1 && markers(evidence, "you") + markers(evidence, "ask") > 0)) &&
  markers(evidence, "said") + markers(evidence, "third") + markers(evidence, "me") === 0 &&
  !isForOthers(evidence) &&
  coverage(evidence, "fundraising") >= limits.covered.some &&
  topicOf(position, "fundraising") < 2;

/** '(To donate to quay.org click here)': a button with the name of a publisher: this one, or the one the text is from. */
const isButton = (evidence: Evidence) =>
  evidence.words <= sizes.longLine &&
  (evidence.self > 0 || donateButton.test(evidence.block.text)) &&
  !evidence.finished &&
  signs(evidence, "fundraising", "strong") + signs(evidence, "fundraising", "whole") > 0 &&
  markers(evidence, "ask") > 0 &&
  markers(evidence, "said") + markers(evidence, "third") === 0;

const donateButton = new RegExp(
  String.raw`^\W*${anyOf("donateTo")} \w+\.(?:com|net|org) ${anyOf("clickHere")}\W*$`,
  "i",
);

/** 'Fund independent journalism with £5 per month': a button that names its price. */
const isPriceButton = (evidence: Evidence) =>
  evidence.words <= sizes.offer &&
  (!evidence.finished || opensWith(evidence, "ask")) &&
  evidence.read.amounts > 0 &&
  opensAs(evidence, "fundraising") &&
  signs(evidence, "fundraising", "strong") > 0 &&
  (markers(evidence, "press") > 0 || coverage(evidence, "fundraising") >= limits.covered.most) &&
  !isForOthers(evidence) &&
  markers(evidence, "said") + markers(evidence, "third") + markers(evidence, "me") === 0;

/** 'SUPPORT LOCAL JOURNALISM: the Quay depends on readers like you. Become a member.': only a page speaks so. */
function isTrial(evidence: Evidence, strong: number, position: Position): boolean {
  if (evidence.words > moduleSizes.donationAppeal.trial || evidence.quoted > 0 || isForOthers(evidence))
    return false;
  if (markers(evidence, "said") + markers(evidence, "third") + markers(evidence, "me") > 0) return false;
  const opens = opensAs(evidence, "fundraising") || opensWith(evidence, "ask");
  if (opens && strong > 2 && opensAs(evidence, "fundraising"))
    return markers(evidence, "press") > 0 && markers(evidence, "you") > 0;
  if (topicOf(position, "fundraising") >= 2) return false;
  return (
    opens &&
    (!evidence.finished || evidence.read.sentences > 1) &&
    coverage(evidence, "fundraising") >= limits.covered.half &&
    evidence.read.digits > 0 &&
    markers(evidence, "ask") > 0 &&
    evidence.words <= moduleSizes.donationAppeal.pricedTrial
  );
}

/** '$5 $10 $25 Other': buttons with amounts. A price list says what it is for. */
const isPriceRow = ({ read, words, block }: Evidence) =>
  read.amounts > 2 && words <= read.amounts + 1 && !/[:;,]/.test(block.text) && block.within.length === 0;
