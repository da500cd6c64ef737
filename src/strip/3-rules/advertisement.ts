import { markers, opensAs, opensWith, reports, signs } from "../1-evidence/counts.ts";
import type { Evidence } from "../1-evidence/evidence.ts";
import { moduleSizes, sizes } from "../sizes.ts";
import type { Rule } from "./rule.ts";

/** Something is for sale: a price cut, a code, a shop. */
export const advertisement: Rule = {
  id: "advertisement",
  reason: "It offers something for sale",
  examples: {
    remove: [
      "Shop now: 20% off your order with code TIDE.",
      "Special offer: order now and get free shipping.",
      "Shop the best kettles from $9 →",
    ],
    keep: [
      "The shop sold off its boats at half price in May.",
      "“Buy now,” the seller told them, “and shipping is free.”",
      "Less than a third of the ferrymen hold stock picks of any kind, and fewer still have a broker who finds them a stock to buy before the summer.",
      "Terms apply to the quay as to any other, the judge said.",
    ],
  },
  matches({ evidence }) {
    const strong = signs(evidence, "ad", "strong");
    if (isPriceTag(evidence)) return "ad";
    if (
      strong < 2 ||
      evidence.words > moduleSizes.advertisement.longest ||
      reports(evidence) ||
      evidence.opensQuote
    )
      return undefined;
    // A sentence that neither speaks to a buyer nor names a price tells of a trade.
    const told = evidence.finished && evidence.words >= sizes.statement && evidence.read.amounts === 0;
    if (told && markers(evidence, "you") + markers(evidence, "ask") === 0) return undefined;
    return markers(evidence, "said") + markers(evidence, "third") > 1 ? undefined : "ad";
  },
};

/** 'Shop the best kettles from $9': a button with a price, and no sentence. */
const isPriceTag = (evidence: Evidence) =>
  evidence.words <= sizes.longLine &&
  !evidence.finished &&
  evidence.block.kind !== "heading" &&
  evidence.read.amounts > 0 &&
  opensAs(evidence, "ad") &&
  opensWith(evidence, "ask") &&
  markers(evidence, "said") + markers(evidence, "third") === 0;
