import { citations, openCitations } from "./citations.js";

/** Adds 'Copy' and 'Cite' to each quotation: beside the link of a note, and under a standing quotation. */
export function quoteTools() {
  const main = document.getElementById("main");
  for (const link of document.querySelectorAll(".note > a:last-child, .statement .act")) {
    const copy = button(main.dataset.copy, async () => {
      await navigator.clipboard.writeText(citations(quotationAt(link)).plain);
      copy.textContent = main.dataset.copied;
      setTimeout(() => {
        copy.textContent = main.dataset.copy;
      }, 2000);
    });
    const cite = button(main.dataset.cite, () => openCitations(quotationAt(link), main.dataset));
    link.after(...(navigator.clipboard ? [copy, " "] : []), cite);
    link.after(" ");
  }
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
    const find = (selector) => statement.querySelector(selector)?.textContent;
    const parts = statement.querySelectorAll("blockquote > p:not(.context)");
    return {
      url,
      text: [...parts].map((part) => part.textContent).join(" "),
      speaker: find(".who b") ?? document.querySelector("h1").textContent,
      headline: find(".headline"),
      publication: find(".source"),
      date: statement.querySelector("time")?.dateTime,
    };
  }
  const graph = JSON.parse(document.querySelector("[type='application/ld+json']").textContent)["@graph"];
  const [article] = graph;
  const quotation = graph.find((thing) => thing.url?.endsWith(link.hash));
  return {
    url,
    text: quotation.text,
    speaker: quotation.spokenByCharacter?.name ?? link.closest(".note").querySelector("b").textContent,
    headline: article.headline,
    publication: article.sourceOrganization?.name,
    date: article.datePublished,
  };
}
