import { canKeep, keep, keptLists, onChange, thisArticle } from "./reading-list.js";

/* global BASE, WORDS: put in by the build */
/** 'Save for later' among the tools of an article, with the way to the list once it is on it. */
export function saveArticle() {
  const place = document.querySelector(".tools");
  const article = thisArticle();
  if (!place || !article || !canKeep()) return;
  const box = Object.assign(document.createElement("input"), { type: "checkbox" });
  const label = document.createElement("label");
  label.append(box, WORDS.save);
  const list = Object.assign(document.createElement("a"), { href: `${BASE}saved/`, textContent: WORDS.list });
  const show = () => {
    box.checked = keptLists().saved.some(({ path }) => path === article.path);
  };
  // The way to the list comes with the press: what comes by itself would move what stands below.
  box.addEventListener("change", () => {
    keep("saved", article, box.checked);
    if (box.checked) place.append(list);
    else list.remove();
  });
  onChange(show);
  show();
  place.prepend(label);
}
