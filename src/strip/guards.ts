import { cues, linkCount, opensWith, speaksOfItself, voice } from "./counts.ts";
import type { Candidate } from "./rule.ts";

/** Keeps a block whatever else is found in it. */
export interface Guard {
  readonly id: string;
  protects(candidate: Candidate): boolean;
}

const dateLine =
  /^[\s|•·–—\-[(]*(?:(?:\p{L}+\.?[\s,]+){0,4}\d{1,4}(?:st|nd|rd|th|er|º|ª)?[\s.,/:|•·–—-]*){1,6}(?:(?:am|pm|a\.m\.|p\.m\.|uhr|h|et|edt|est|pst|pdt|gmt|bst|cet|utc|cest|updated|aktualisiert|atualizado|actualizado)[\s.,\d/:h|-]*){0,4}[\s\])]*$/iu;

/** Months, weekdays and times alone: '3 May 2024, 14:05'. */
const isDate = (text: string) => text.length <= 70 && /\d/.test(text) && dateLine.test(text.trim());

/** Ends with an agency, as a picture's credit does: 'The quay in May. Jo Reed / AFP'. */
const agency =
  /(?:AFP|AP|AP Photo|REUTERS|Reuters|EFE|dpa|DPA|ANSA|Ansa|EPA|PA|LUSA|Lusa|TT|NTB|UPI|TASS|KEYSTONE|Keystone|BELGA|Belga|SIPA|Sipa|imago|Imago|IMAGO|Getty Images?|Getty|Shutterstock|Alamy|iStock|Bloomberg|Xinhua|Anadolu|NurPhoto|LaPresse|Europa Press|MAXPPP|Wikimedia Commons|Unsplash|Pixabay|Flickr)[\s)\].]{0,4}$/;

/** Words that a quotation, a letter or a post of the article holds: somebody else's. */
const quotation: Guard = {
  id: "quotation",
  protects: ({ evidence }) =>
    (evidence.opensQuote && evidence.words > 3 && evidence.quoted > 0.35) ||
    evidence.quoted > 0.55 ||
    (evidence.block.within.includes("blockquote") && evidence.words > 5),
};

/** Who made it: bylines, photo credits, sources, corrections, the author's life. */
const credit: Guard = {
  id: "credit",
  protects({ evidence, context }) {
    const { block, words } = evidence;
    if (isDate(block.text) && context.after > 0.3) return true;
    if (words <= 90 && agency.test(block.text.slice(-30)) && evidence.furniture < 0.7) return true;
    const others = cues(evidence, "newsletter", "strong") + cues(evidence, "fundraising", "strong");
    if (others > 1 || (others > 0 && speaksOfItself(evidence))) return false;
    if (words <= 60 && opensWith(evidence, "byline") && voice(evidence, "credit") > 0 && words > 1) {
      return evidence.furniture < 0.99 || cues(evidence, "legal", "strong") === 0;
    }
    if (voice(evidence, "credit") > 1 && words >= 4 && words <= 160 && linkCount(evidence, "article") === 0) {
      return evidence.furniture < 0.7;
    }
    return (
      context.before === 0 &&
      cues(evidence, "legal", "whole") > 0 &&
      /©|rights|droits|rechte|derechos|diritti|direitos/i.test(block.text)
    );
  },
};

/** In order: the first that protects is named. */
export const guards: readonly Guard[] = [quotation, credit];
