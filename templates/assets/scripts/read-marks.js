import { articlePath, keep, keptLists, onChange, thisArticle } from "./reading-list.js";

/* global WORDS: put in by the build */
/** Takes down that an article was read, once its last words were seen, and says so of it in lists. */
export function readMarks() {
  const article = thisArticle();
  const end = document.querySelector(".body > :last-child");
  if (article && end) {
    const seen = new IntersectionObserver(([{ isIntersecting }]) => {
      if (!isIntersecting) return;
      seen.disconnect();
      keep("read", article, true);
    });
    seen.observe(end);
  }
  onChange(markRead);
  markRead();
}

/** Puts 'Read' to the rows of lists whose article was read. The word takes no room, so that nothing moves. */
export function markRead() {
  const read = new Set(keptLists().read.map(({ path }) => path));
  for (const link of document.querySelectorAll(
    ":is(.entry:not(.read-list *), .opening, .related li) :is(h2, h3) a",
  )) {
    const row = link.closest("li, .opening");
    const mark = row.querySelector(".was-read");
    if (!read.has(articlePath(link.href))) mark?.remove();
    else if (!mark)
      link.parentElement.after(
        Object.assign(document.createElement("span"), { className: "was-read", textContent: WORDS.read }),
      );
  }
}
