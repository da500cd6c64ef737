import { anyOf } from "../1-evidence/any-of.ts";
import { markers } from "../1-evidence/counts.ts";
import type { Evidence } from "../1-evidence/evidence.ts";
import type { PlacedBlock } from "../1-evidence/placed-block.ts";
import { isAtEnd } from "../1-evidence/position.ts";
import { charactersRead, moduleSizes } from "../sizes.ts";

const life = new RegExp(
  String.raw`^[\s—–-]*\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,3},?\s${anyOf("life")}\s`,
  "u",
);

/** 'Mara Quay covers the harbour …': the block begins as the life of an author does. */
export const opensAsLife = ({ block }: Evidence): boolean =>
  life.test(block.text.slice(0, charactersRead.subject));

/** Under the last paragraph, in sentences, and not in the publisher's own words. */
export const endsAsLife = ({ evidence, position }: PlacedBlock): boolean =>
  isAtEnd(position) &&
  evidence.words <= moduleSizes.lifeSigns.longest &&
  evidence.finished &&
  markers(evidence, "we") + (evidence.read.emails > 0 ? 0 : evidence.self) === 0 &&
  opensAsLife(evidence);
