/* global WORDS: put in by the build */
const notSpoken = ".note, svg, script, .unseen, [hidden]";
const blocks = "h1, .standfirst, p, li, h2, h3, h4, h5, h6, figcaption, dt, dd, pre, td, th, div";

/**
 * What is said of an article, in order: its sentences, and the speaker's name before each quotation.
 *
 * Each has its `text`, its `language`, the `range` of the sentence it belongs to, and `speaker` while somebody is quoted.
 */
export function utterancesOf(article) {
  const body = article.querySelector(".body");
  const language = body.lang || document.documentElement.lang;
  const heads = article.querySelectorAll("h1, .article-head .standfirst");
  const paragraphs = [...heads, body].flatMap((root) => paragraphsIn(root));
  const names = speakersOf();
  const sentences = new Intl.Segmenter(language, { granularity: "sentence" });
  return paragraphs.flatMap((nodes) => sayParagraph(nodes, { language, names, sentences }));
}

/** The text nodes of each block, whatever they lie in: nothing is left out but notes and drawings. */
function paragraphsIn(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const paragraphs = [];
  let block;
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.parentElement.closest(notSpoken)) continue;
    const own = node.parentElement.closest(blocks);
    if (own !== block) paragraphs.push([]);
    block = own;
    paragraphs.at(-1).push(node);
  }
  return paragraphs.filter((nodes) => nodes.some((node) => node.data.trim() !== ""));
}

/** Names by the address of each quotation, as the page tells them to machines. */
function speakersOf() {
  const [article] = JSON.parse(document.querySelector("[type='application/ld+json']").textContent)["@graph"];
  return new Map(
    (article.hasPart ?? []).map(({ url = "", spokenByCharacter, creditText }) => [
      decodeURIComponent(url.slice(url.indexOf("#") + 1)),
      spokenByCharacter?.name ?? creditText,
    ]),
  );
}

function sayParagraph(nodes, { language, names, sentences }) {
  const text = nodes.map(({ data }) => data).join("");
  const turns = turnsIn(nodes, names);
  return [...sentences.segment(text)].flatMap(({ index, segment }) => {
    if (segment.trim() === "") return [];
    const end = index + segment.trimEnd().length;
    const range = rangeOf(nodes, index, end);
    const inside = turns.filter(({ at }) => at >= index && at < end);
    const starts = [index, ...inside.map(({ at }) => at)];
    return starts.flatMap((from, number) => {
      const turn = inside[number - 1];
      const piece = text.slice(from, starts[number + 1] ?? end).trim();
      const said = piece === "" ? [] : [{ text: piece, language, range, speaker: turn?.name }];
      if (!turn) return said;
      const own =
        turn.name === undefined
          ? { text: WORDS.unclear, language: document.documentElement.lang }
          : { text: turn.name, language };
      return [{ ...own, range, speaker: own.text }, ...said];
    });
  });
}

/** Where somebody begins to be quoted: a quotation that the same person goes on with says no name again. */
function turnsIn(nodes, names) {
  const turns = [];
  const seen = new Set();
  let at = 0;
  let last;
  for (const node of nodes) {
    const quote = node.parentElement.closest(".quote[id]");
    if (quote && !seen.has(quote)) {
      seen.add(quote);
      const name = names.get(quote.id);
      if (turns.length === 0 || name !== last) turns.push({ at, name });
      last = name;
    }
    at += node.data.length;
  }
  return turns;
}

function rangeOf(nodes, from, to) {
  const range = document.createRange();
  let at = 0;
  for (const node of nodes) {
    const end = at + node.data.length;
    if (from >= at && from < end) range.setStart(node, from - at);
    if (to > at && to <= end) range.setEnd(node, to - at);
    at = end;
  }
  return range;
}
