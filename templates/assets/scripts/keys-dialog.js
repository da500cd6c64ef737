/** What the keys do: fetched when it is asked for, with its style. */

import dialogStyle from "../css/dialog.css";
import style from "../css/keys.css";

/* global WORDS: put in by the build */
const sheet = new CSSStyleSheet();
sheet.replaceSync(dialogStyle + style);
document.adoptedStyleSheets.push(sheet);

const keys = [
  [["j"], WORDS.nextQuote],
  [["k"], WORDS.previousQuote],
  [["n"], WORDS.nextArticle],
  [["p"], WORDS.previousArticle],
  [["/", "Ctrl K", "⌘ K"], WORDS.search],
  [["?"], WORDS.help],
];

/** Opens the dialog; the focus goes back to where it was when it is closed. */
export function openKeys() {
  const dialog = make("dialog");
  dialog.className = "dialog keys";
  const headline = make("h2", WORDS.headline);
  headline.id = "keys-headline";
  dialog.setAttribute("aria-labelledby", headline.id);
  const list = make("dl");
  for (const [names, does] of keys) {
    const row = make("div");
    const term = make("dt");
    for (const name of names) {
      const key = make("kbd", name);
      key.dir = "ltr";
      term.append(key, " ");
    }
    row.append(term, make("dd", does));
    list.append(row);
  }
  const close = make("button", WORDS.close);
  close.type = "button";
  close.addEventListener("click", () => dialog.close());
  dialog.append(headline, list, make("p", WORDS.note), close);
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

function make(tag, text = "") {
  return Object.assign(document.createElement(tag), { textContent: text });
}
