/* global WORDS, MODULES: put in by the build */
const narrow = matchMedia("(width < 58rem)");

/**
 * Adds 'Copy' and 'Cite' to each quotation: beside the link of a note, and under a standing quotation.
 *
 * On a phone the link of a note opens them all: there is room for one word.
 */
export function quoteTools() {
  for (const link of document.querySelectorAll(".voice > a:last-child, .statement .act")) {
    const cite = async () => {
      const { openCitations } = await import(MODULES.cite);
      const quotation = quotationAt(link);
      openCitations(quotation, plain(quotation), { button, copyButton });
    };
    const copy = navigator.clipboard ? [copyButton(WORDS, () => plain(quotationAt(link))), " "] : [];
    link.after(" ", ...copy, button(WORDS.cite, cite));
    if (link.matches(".act")) continue;
    link.addEventListener("click", (event) => {
      if (!narrow.matches) return;
      event.preventDefault();
      void cite();
    });
  }
}

/** A quotation as a sentence: its words as they are, with their marks. */
function plain({ text, speaker, headline, publication, date, url }) {
  const source = [`“${headline}”`, publication, date?.slice(0, 10)].filter(Boolean).join(", ");
  return `${text} – ${speaker}, in ${source}. ${url}`;
}

/** A button that copies and says so. */
function copyButton(words, textOf) {
  const made = button(words.copy, async () => {
    await navigator.clipboard.writeText(textOf());
    made.textContent = words.copied;
    setTimeout(() => {
      made.textContent = words.copy;
    }, 2000);
  });
  return made;
}

function button(text, act) {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = text;
  made.addEventListener("click", act);
  return made;
}

/** What is known of the quotation that a link leads to: from the page's own data, or from the standing quotation. */
function quotationAt(link) {
  const url = link.href;
  const statement = link.closest(".statement");
  if (statement) {
    const article = statement.closest(".in-article");
    const find = (where, selector) => where.querySelector(selector)?.textContent;
    const parts = statement.querySelectorAll(".quote");
    return {
      url,
      text: [...parts].map((part) => part.textContent).join(" "),
      speaker: find(statement, ".who b") ?? document.querySelector("h1").textContent,
      headline: find(article, ".headline"),
      publication: find(article, ".source"),
      date: article.querySelector("time")?.dateTime,
    };
  }
  const [article] = JSON.parse(document.querySelector("[type='application/ld+json']").textContent)["@graph"];
  const quotation = article.hasPart.find((thing) => thing.url?.endsWith(link.hash));
  return {
    url,
    text: quotation.text,
    speaker: quotation.spokenByCharacter?.name ?? link.closest(".voice").querySelector("b").textContent,
    headline: article.headline,
    publication: article.sourceOrganization?.name,
    date: article.datePublished,
  };
}
