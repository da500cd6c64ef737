import type { RemovalLabel } from "../../article/removal.ts";
import { moduleSizes } from "../sizes.ts";
import { limits } from "../thresholds.ts";
import { coverage, markers, opensWith, signs } from "./counts.ts";
import type { Evidence } from "./evidence.ts";
import { isLast, type Position, topicOf } from "./position.ts";

/**
 * Whether a short block asks the reader for something of one kind, in words of its own.
 *
 * No phrase need be known: an imperative or a 'you', words of the topic, and nobody who is told about. Within the text
 * the publisher must speak of itself or its trade, in an article about something else.
 */
export function addressesReader(evidence: Evidence, position: Position, label: RemovalLabel): boolean {
  if (
    evidence.words > moduleSizes.address.longest ||
    !speaksAlone(evidence) ||
    topicOf(position, label) > moduleSizes.address.topic
  )
    return false;
  const strong = signs(evidence, label, "strong");
  const points = strong + signs(evidence, label, "weak");
  const own = markers(evidence, "we") + markers(evidence, "press") + evidence.self;
  if (isLast(position)) {
    const named = own + strong + markers(evidence, "you") > 0;
    return named && points >= moduleSizes.address.last && coverage(evidence, label) >= limits.covered.little;
  }
  return own > 0 && points >= moduleSizes.address.within && coverage(evidence, label) >= limits.covered.some;
}

/** It speaks to the reader, and tells of nobody: no reported speech, no third person, no 'I', few names. */
function speaksAlone(evidence: Evidence): boolean {
  const { read, words } = evidence;
  const asks = markers(evidence, "ask");
  const you = markers(evidence, "you");
  if (markers(evidence, "said") + markers(evidence, "third") + markers(evidence, "me") > 0) return false;
  if (evidence.quoted > 0 || read.capitalised - read.sentences > words / moduleSizes.address.wordsPerName)
    return false;
  return opensWith(evidence, "ask") || (asks > 0 && you > 0) || (you > 0 && markers(evidence, "we") > 0);
}
