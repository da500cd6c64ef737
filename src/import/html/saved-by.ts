import { isWebAddress } from "../../parse/front-matter/formats.ts";
import { isoOf } from "./dates.ts";

/** What a browser notes at the top of a page that it saves. */
export interface SavedBy {
  readonly address?: string;
  /** ISO 8601. */
  readonly saved?: string;
}

/** How far from the top the note may stand, in characters. */
const farthest = 3_000;

/** `<!-- saved from url=(0031)https://paper.example/wall -->`, of most browsers; the number is the length. */
const ofBrowser = /<!--\s*saved from url=\(\d+\)(?<address>\S+)\s*-->/i;
/** `<!-- Page saved with SingleFile url: https://… saved date: Sat Mar 14 2026 18:30:11 GMT+0100 (CET) -->` */
const ofExtension =
  /<!--\s*Page saved with [\w\s]+\burl:\s*(?<address>\S+)\s+saved date:\s*(?<date>[^\n]{10,80}?)\s*-->/i;

/** Reads the note that browsers and their extensions leave at the top of a saved page. */
export function readSavedBy(html: string): SavedBy {
  const opening = html.slice(0, farthest);
  const { address, date } = (ofExtension.exec(opening) ?? ofBrowser.exec(opening))?.groups ?? {};
  const saved = date && isoOf(date, "unknown");
  return { ...(address && isWebAddress(address) ? { address } : {}), ...(saved ? { saved } : {}) };
}
