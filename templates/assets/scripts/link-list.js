import { canKeep } from "./reading-list.js";

/* global BASE, WORDS: put in by the build */
/** The way to the reading list: at the foot, and in the menu of a phone. Without a script there is no list. */
export function linkList() {
  const href = `${BASE}saved/`;
  if (!canKeep()) return;
  for (const nav of document.querySelectorAll("#menu, .foot nav")) {
    if (nav.querySelector(`[href="${href}"]`)) continue;
    nav.append(
      Object.assign(document.createElement("a"), { href, textContent: WORDS.list, className: "to-list" }),
    );
  }
}
