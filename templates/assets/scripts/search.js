/** The filter of `/search/`: every word typed must begin a word of the line. */
const root = document.querySelector(".search");
const input = root.querySelector("input");
const results = root.querySelector(".results");
let index;

const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

async function load() {
  index ??= fetch(root.dataset.index).then((response) => response.json());
  return index;
}

function list(headline, lines) {
  if (lines.length === 0) return [];
  const title = document.createElement("h2");
  title.textContent = headline;
  const items = document.createElement("ul");
  for (const [text, href, more] of lines.slice(0, 50)) {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = href;
    link.textContent = text;
    item.append(link, more);
    items.append(item);
  }
  return [title, items];
}

async function show() {
  const words = fold(input.value).match(/[\p{L}\p{N}]+/gu) ?? [];
  const { articles, speakers, partial } = await load();
  if (words.length === 0) return results.replaceChildren();
  const fits = ([text, , more]) => {
    const line = ` ${fold(`${text} ${more}`).replace(/[^\p{L}\p{N}]+/gu, " ")}`;
    return words.every((word) => line.includes(` ${word}`));
  };
  const found = [
    ...list(root.dataset.speakers, speakers.filter(fits)),
    ...list(root.dataset.articles, articles.filter(fits)),
  ];
  const say = (text) => Object.assign(document.createElement("p"), { textContent: text });
  results.replaceChildren(
    ...(found.length > 0 ? found : [say(root.dataset.none)]),
    ...(partial ? [say(root.dataset.partial)] : []),
  );
}

root.querySelector(".filter").hidden = false;
input.addEventListener("input", show);
input.addEventListener("focus", load, { once: true });
