import { anyOf } from "../1-evidence/any-of.ts";
import type { Candidate } from "../1-evidence/candidate.ts";
import { cues, linkCount, opensAsFurniture, opensWith, speaksOfItself, voice } from "../1-evidence/counts.ts";
import { readWords } from "../1-evidence/words.ts";

/** Keeps a block whatever else is found in it. */
export interface Guard {
  readonly id: string;
  protects(candidate: Candidate): boolean;
}

const dateLine = new RegExp(
  String.raw`^[\s|•·–—\-[(]*(?:(?:\p{L}+\.?[\s,]+){0,4}\d{1,4}${anyOf("ordinal")}?[\s.,/:|•·–—-]*){1,6}(?:${anyOf("clock")}[\s.,\d/:h|-]*){0,4}[\s\])]*$`,
  "iu",
);

/** '0:00 / 3:42': how far a player is, and how long it lasts. */
export const isPlayerClock = (text: string): boolean =>
  /^\s*00?:00(?:\s*[/|–-]?\s*\d{1,2}:\d\d){1,2}\s*$/.test(text);

/** Months, weekdays and times alone: '3 May 2024, 14:05'. */
const isDate = (text: string) =>
  text.length <= 70 && !isPlayerClock(text) && dated.test(text) && dateLine.test(text.trim());

/** A year, an hour, or a day of a month. */
const dated =
  /\b(?:19|20)\d\d\b|\d[:.h]\d\d|\d[/.-]\d{1,2}[/.-]\d|\d{1,2}\.? \p{L}{3,}|\p{L}{3,9}\.? \d{1,2}\b/u;

/** Nothing but the author's name, linked. */
const isAuthorLink = (evidence: Candidate["evidence"]) =>
  evidence.words <= 6 &&
  evidence.block.links.length > 0 &&
  linkCount(evidence, "author") === evidence.block.links.length;

/** Above the text: a line with a year, or a name of two to four capitalised words. A paper's own year is no credit. */
const isLeadCredit = (evidence: Candidate["evidence"]) => {
  const { block, words, read, furniture } = evidence;
  const dates = words <= 9 && /\b(?:19|20)\d\d\b/.test(block.text) && furniture < 0.99;
  if (dates && voice(evidence, "press") === 0) return true;
  return (
    words >= 2 && words <= 4 && block.links.length === 0 && read.capitalised === words && furniture === 0
  );
};

/** 'Mara Quay is a reporter …': the life of an author. */
const life = new RegExp(
  String.raw`^[\s—–-]*\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,3},?\s${anyOf("life")}\s`,
  "u",
);

/** 'Mara Quay covers the harbour …': the block begins as the life of an author does. */
export const opensAsLife = ({ block }: Candidate["evidence"]): boolean => life.test(block.text.slice(0, 90));

/** 'Write to Mara Quay at mara@quay.example': how to reach the author. */
const reach = new RegExp(
  String.raw`^[\s*–—-]*(?:\p{L}+(?: ${anyOf("addressed")}| (?:\p{Lu}\w+ )?${anyOf("reporter")})? \p{Lu}[\p{L}.]+ \p{Lu}|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+: |\p{L}+: ?[\w.-]+@)`,
  "u",
);

/** 'Rev. Mara Quay at mara@quay.example. Follow her …': the author's address, before an account of theirs. */
const reachNamed = new RegExp(
  String.raw`(?:\p{Lu}[\p{L}.'’-]+\s){2}${anyOf("reachedAt")}\s[\w.+-]+@\S+\s`,
  "u",
);

/** 'or follow her' */
const andFollow = new RegExp(String.raw`@\S+\s(?:${anyOf("or")} )?${anyOf("followThem")}(?!\p{L})`, "iu");

/** Who pays for the reporting: it belongs to the story. */
const discloses = new RegExp(String.raw`^[\s(*_—–-]*${anyOf("disclosure")}(?!\p{L})`, "iu");

/** '© Marsh Lantern', 'All rights reserved' */
const reserves = new RegExp(`©|${anyOf("rights")}`, "i");

/** Whether a number that may be called stands in it. */
export const isPhone = (text: string): boolean => phone.test(text);

const phone = /\(?\b\d{3,5}\)?[ .-]\d{3}[ .-]?\d{2,4}\b|\b0\d(?:[ .]\d\d){4}\b/;

/** Ends with an agency, as a picture's credit does: 'The quay in May. Jo Reed / AFP'. */
const agency =
  /(?:AFP|AP|AP Photo|REUTERS|Reuters|EFE|dpa|DPA|ANSA|Ansa|EPA|PA|LUSA|Lusa|TT|NTB|UPI|TASS|KEYSTONE|Keystone|BELGA|Belga|SIPA|Sipa|imago|Imago|IMAGO|Getty Images?|Getty|Shutterstock|Alamy|iStock|Bloomberg|Xinhua|Anadolu|NurPhoto|LaPresse|Europa Press|MAXPPP|Wikimedia Commons|Unsplash|Pixabay|Flickr)[\s)\].]{0,4}$/;

/** A post of a network: it names its account, begins with one, or carries the short link of a picture. */
const post = /[—–-] ?[^()\n]{2,50} \(@\w+\)|pic\.twitter\.com|^\s*@\w{2,20} \p{L}/u;

const mayBePost = ({ read, block }: Candidate["evidence"]) =>
  read.handles > 0 || block.text.includes("pic.twitter");

/** 'MARA QUAY: Yes.', 'A: …': a turn of a transcript. A pointer in capitals opens with words of the page. */
const turn = /^([\p{Lu}][\p{Lu}\d .'’-]{2,38}|\p{Lu}):\s+\S/u;
const turnLetter = new RegExp(`^${anyOf("turn")}$`, "i");

const isTurn = (text: string) => {
  const speaker = turn.exec(text)?.[1];
  return speaker !== undefined && (speaker.length > 1 || turnLetter.test(speaker));
};

/** 'The e-mail read: …': what an article cites in one breath. */
const cited = new RegExp(String.raw`^[^:]{4,60}(?<!\p{L})${anyOf("citing")}:\s`, "iu");

/** '“Will you chip in?” the banner asks': words of furniture in marks, and the sentence that speaks of them. */
const mentionedInMarks = /^["“„«‹]\s?[^"“”„«»‹›]{2,120}["“”»›](?:,?\s\p{Ll}|\s?:\s)/u;

/** 'Sign up now: that phrase …' */
const mentionedBefore = new RegExp(String.raw`^[^:]{3,60}:\s${anyOf("mention")}(?!\p{L})`, "iu");

/** 'All rights reserved, the label said': nothing but furniture before the comma, and who says it behind. */
const mentionedAfter = new RegExp(
  String.raw`^([^,:"“„«]{3,60}),\s(?:[^\s,.]+\s){0,5}?${anyOf("citing")}(?!\p{L})`,
  "iu",
);

const mentions = ({ block, finished, self, opened }: Candidate["evidence"]) => {
  if (!finished || self > 0) return false;
  if (mentionedInMarks.test(block.text.slice(0, 200)) || mentionedBefore.test(block.text.slice(0, 100)))
    return true;
  const after = mentionedAfter.exec(block.text.slice(0, 140));
  return after !== null && readWords(after[1]!).count <= opened + 1;
};

/** 'Residents must sign up by e-mail': somebody else's duty or right, told to nobody in particular. */
const obliged = new RegExp(
  String.raw`(?<![\p{L}'’-])(?!${anyOf("reader")}\s)\p{L}{3,}\s${anyOf("obliged")}\s(?:[^\s.!?:;]+\s){0,8}?${anyOf("enrols")}(?!\p{L})`,
  "iu",
);

/** What somebody in the story must or may do: no invitation, where neither the publisher nor the reader is named. */
const obligation: Guard = {
  id: "obligation",
  protects: ({ evidence }) =>
    evidence.finished &&
    evidence.words >= 8 &&
    evidence.words <= 160 &&
    pleads(evidence) + cues(evidence, "other", "strong") > 0 &&
    evidence.self + voice(evidence, "we") + voice(evidence, "you") === 0 &&
    obliged.test(evidence.block.text),
};

const pleads = (evidence: Candidate["evidence"]) =>
  cues(evidence, "newsletter", "strong") + cues(evidence, "fundraising", "strong");

/** A line in capitals and a colon that is no turn of speech: 'RELATED: …', 'DONATE: …'. */
const opensAsPointer = (evidence: Candidate["evidence"]) =>
  opensWith(evidence, "listHead") ||
  opensWith(evidence, "ask") ||
  (opensWith(evidence, "byline") && pleads(evidence) > 0) ||
  opensAsFurniture(evidence);

/** '« Previous': an arrow, not a mark that opens a quotation. */
const isPager = ({ words, furniture, block }: Candidate["evidence"]) =>
  words <= 3 && furniture > 0.99 && /^\s*[«‹]\s/.test(block.text);

/** 'This story is co-published with the Marsh Lantern. …': where it comes from, whatever else the block says. */
const provenance = new RegExp(
  String.raw`^[\s(*_—–-]*(?:${anyOf("versionOf")} )?${anyOf("piece")}\s(?:(?!${anyOf("denial")}\s)\S+\s){0,3}?(?:${anyOf("published")}\s(?:\S+\s){0,2}?${anyOf("place")}|${anyOf("place")}\s(?:\S+\s){1,6}?${anyOf("published")})(?!\p{L})`,
  "iu",
);

/** 'This story is from the archive of our partner The Wire.' */
const archived = new RegExp(
  String.raw`^[\s(*_—–-]*${anyOf("piece")}\s${anyOf("comesFrom")}\s(?:${anyOf("archive")}|${anyOf("our")}\s(?:\S+\s){0,2}?${anyOf("partner")})(?!\p{L})`,
  "iu",
);

/** Words that a quotation, a letter or a post of the article holds: somebody else's. */
const quotation: Guard = {
  id: "quotation",
  protects: ({ evidence }) =>
    (evidence.words > 3 && mayBePost(evidence) && post.test(evidence.block.text.slice(0, 600))) ||
    (evidence.opensQuote && evidence.words > 3 && evidence.quoted > 0.35) ||
    (evidence.quoted > 0.55 && !isPager(evidence)) ||
    (voice(evidence, "document") > 0 && evidence.words > 8 && cited.test(evidence.block.text.slice(0, 90))) ||
    (mentions(evidence) && (opensWith(evidence, "ask") || opensAsFurniture(evidence))) ||
    (isTurn(evidence.block.text.slice(0, 60)) && !opensAsPointer(evidence)) ||
    (evidence.block.within.includes("blockquote") &&
      evidence.words > 3 &&
      !(evidence.self > 0 && cues(evidence, "fundraising", "strong") > 1)),
};

/** Who made it: bylines, photo credits, sources, corrections, the author's life. */
const credit: Guard = {
  id: "credit",
  protects({ evidence, context }) {
    const { block, words } = evidence;
    if (evidence.read.digits > 0 && words <= 14 && evidence.furniture < 0.6 && isDate(block.text))
      return true;
    if (isAuthorLink(evidence) || (context.before === 0 && isLeadCredit(evidence))) return true;
    if (
      block.kind !== "heading" &&
      !evidence.finished &&
      words <= 8 &&
      opensWith(evidence, "byline") &&
      evidence.read.capitalised > 1 &&
      evidence.furniture < 0.5
    )
      return true;
    if (
      words <= 40 &&
      evidence.read.emails + (isPhone(block.text) ? 1 : 0) > 0 &&
      (reach.test(block.text.slice(0, 60)) || (reachNamed.test(block.text) && andFollow.test(block.text)))
    )
      return true;
    if (words <= 90 && agency.test(block.text.slice(-30)) && evidence.furniture < 0.7) return true;
    if (cues(evidence, "legal", "strong") > 1 && context.before > 0 && cues(evidence, "legal", "whole") > 0)
      return false;
    if (discloses.test(block.text) && cues(evidence, "legal", "strong") === 0) return true;
    const sold = cues(evidence, "ad", "strong") + cues(evidence, "legal", "strong") > 0;
    if (words <= 90 && !sold && (provenance.test(block.text.slice(0, 160)) || archived.test(block.text)))
      return true;
    const others = pleads(evidence);
    if (others > 1 || (others > 0 && speaksOfItself(evidence))) return false;
    if (words <= 60 && opensWith(evidence, "byline") && voice(evidence, "credit") > 0 && words > 1) {
      return evidence.furniture < 0.99 || cues(evidence, "legal", "strong") === 0;
    }
    if (
      opensAsLife(evidence) &&
      evidence.finished &&
      context.after < 0.02 &&
      words <= 60 &&
      voice(evidence, "we") + (evidence.read.emails > 0 ? 0 : evidence.self) === 0
    ) {
      return others === 0;
    }
    if (voice(evidence, "credit") > 0 && words <= 160 && opensAsLife(evidence)) return true;
    if (voice(evidence, "credit") > 1 && words >= 4 && words <= 160 && linkCount(evidence, "article") === 0) {
      return evidence.furniture < 0.7;
    }
    return context.before === 0 && cues(evidence, "legal", "whole") > 0 && reserves.test(block.text);
  },
};

/** In order: the first that protects is named. */
export const guards: readonly Guard[] = [quotation, obligation, credit];
