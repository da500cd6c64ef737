/** `/search/?q=…`: articles, what was said in them, and who said it. The address says what is searched. */
const root = document.querySelector(".search");
const form = root.querySelector("form");
const results = root.querySelector(".results");
/** Where else to look: shown as long as nothing is searched. */
const directory = results.firstElementChild;
const words = root.dataset;
const filterNames = ["speaker", "topic", "year", "language"];
const shown = 20;
/** Characters of a quotation that is not marked whole: some four lines. */
const long = 300;
const { lang } = document.documentElement;
const days = new Intl.DateTimeFormat(lang, { dateStyle: words.dates, timeZone: "UTC" });
const languages = new Intl.DisplayNames(lang, { type: "language" });
const numbers = new Intl.NumberFormat(lang);

let pagefind;

async function open() {
  pagefind ??= (async () => {
    const [first, ...others] = words.indexes.split(" ");
    const index = await import(`${first}pagefind.js`);
    // Addresses in the index have the base of the site already.
    const options = { excerptLength: 30, baseUrl: "/" };
    // A worker’s address would have to be a trusted one; the index answers in milliseconds without.
    await index.options({ ...options, noWorker: true });
    await index.init();
    await Promise.all(others.map((folder) => index.mergeIndex(folder, options)));
    return index;
  })();
  return pagefind;
}

/** Fills the lists of what can be chosen, once. */
async function fillFilters(index) {
  const known = await index.filters();
  for (const name of filterNames) {
    const select = form.elements[name];
    if (select.dataset.filled) continue;
    select.dataset.filled = "true";
    const chosen = select.value;
    const values = Object.entries(known[name] ?? {}).sort(([a, n], [b, m]) =>
      name === "year" ? (a < b ? 1 : -1) : m - n || (a < b ? -1 : 1),
    );
    // What the address asks for is in the list already, without its number.
    const listed = values.filter(([value], at) => at < 500 || value === chosen);
    if (chosen === "" || listed.some(([value]) => value === chosen)) select.length = 1;
    for (const [value, count] of listed)
      select.append(new Option(`${label(name, value)} (${numbers.format(count)})`, value));
    select.value = chosen;
  }
}

/** 'German' for `de`; any other value is in the words of the page already. */
function label(name, value) {
  if (name !== "language") return value;
  try {
    return languages.of(value);
  } catch {
    // An address may ask for anything.
    return value;
  }
}

let turn = 0;

async function show() {
  const mine = ++turn;
  const query = form.elements.q.value.trim();
  const chosen = Object.fromEntries(
    filterNames.map((name) => [name, form.elements[name].value]).filter(([, value]) => value !== ""),
  );
  remember(query, chosen);
  const masthead = document.querySelector(".find input");
  if (masthead) masthead.value = query;
  const index = await open().catch(() => undefined);
  if (!index) {
    // Without a network, say: the next letter asks again.
    pagefind = undefined;
    return results.replaceChildren(make("p", words.failed));
  }
  if (query === "" && Object.keys(chosen).length === 0) return results.replaceChildren(directory);
  const [articles, speakers] = await Promise.all([
    index.search(query === "" ? null : query, { filters: { kind: "article", ...chosen } }),
    Object.keys(chosen).length > 0 ? { results: [] } : index.search(query, { filters: { kind: "speaker" } }),
  ]);
  const [found, people] = await Promise.all(
    [articles, speakers].map(({ results }) =>
      Promise.all(results.slice(0, shown).map((each) => each.data())),
    ),
  );
  if (mine !== turn) return;
  const parts = [
    group(words.speakers, people.map(person), speakers.results.length),
    group(words.quotes, quoted(found, chosen.speaker)),
    group(words.articles, found.map(article), articles.results.length),
  ].flat();
  results.replaceChildren(...(parts.length > 0 ? parts : [make("p", words.none)]));
  // What can be chosen is more than what was found: it comes after it.
  void fillFilters(index);
}

function remember(query, chosen) {
  const address = new URL(location.href);
  address.search = new URLSearchParams({ ...(query ? { q: query } : {}), ...chosen });
  history.replaceState(null, "", address);
}

/** What was said in the articles found, each under its headline. */
function quoted(articles, speaker) {
  let room = shown;
  return articles.flatMap((each) => {
    const quotes = quotesIn(each, speaker).slice(0, room);
    room -= quotes.length;
    if (quotes.length === 0) return [];
    const item = make("li");
    item.append(...headlineOf(each), ...quotes.map(quotation));
    return [item];
  });
}

/** The passages of an article that a hit lies in, and where in their text. */
function quotesIn({ url, meta, content: text, locations = [] }, speaker) {
  const names = JSON.parse(meta.speakers ?? "[]");
  const hits = placesOf(text, locations);
  return JSON.parse(meta.passages ?? "[]").flatMap(({ from, to, said, by, id }) => {
    const inside = hits.filter(([start]) => said.some(([a, b]) => start >= a && start < b));
    const name = by === undefined ? undefined : names[by];
    if (speaker ? name !== speaker : inside.length === 0) return [];
    if (speaker && locations.length > 0 && inside.length === 0) return [];
    return [{ url: `${url}#${id}`, name, text, from, to, said, hits: inside }];
  });
}

/** Words of the index by number, as places in the text. */
function placesOf(text, numbers) {
  if (numbers.length === 0) return [];
  const wanted = new Set(numbers);
  const places = [];
  let number = 0;
  for (const { index, 0: word } of text.matchAll(/\S+/g)) {
    if (wanted.has(number++)) places.push([index, index + word.length]);
  }
  return places;
}

function quotation({ url, name, text, from, to, said, hits }) {
  const item = make("article", "", "statement");
  const who = make("p", "", name ? "who" : "who unclear");
  who.append(make("b", name ?? words.unclear));
  const quote = make("blockquote");
  const marked = sentencesHit(text, said, hits);
  const edges = [...new Set([from, to, ...said.flat(), ...marked.flat(), ...hits.flat()])]
    .filter((at) => at >= from && at <= to)
    .sort((a, b) => a - b);
  for (const [index, start] of edges.slice(0, -1).entries()) {
    const end = edges[index + 1];
    const within = (ranges) => ranges.some(([a, b]) => start >= a && end <= b);
    let node = document.createTextNode(text.slice(start, end));
    if (within(hits)) node = wrap("mark", node);
    if (within(said)) {
      node = wrap("span", node);
      node.className = !within(marked) ? "beside" : name ? "quote" : "quote unclear";
    }
    quote.append(node);
  }
  const link = make("a", words.context, "act");
  link.href = url;
  const acts = make("p", "", "acts");
  acts.append(link);
  item.append(who, quote, acts);
  return item;
}

/** Of a long quotation the sentences with a hit; a short one whole, and one that is there for its speaker. */
function sentencesHit(text, said, hits) {
  const sentences = new Intl.Segmenter(lang, { granularity: "sentence" });
  return said.flatMap(([start, end]) => {
    const inside = hits.filter(([at]) => at >= start && at < end);
    if (end - start < long || inside.length === 0) return [[start, end]];
    return [...sentences.segment(text.slice(start, end))]
      .map(({ index, segment }) => [start + index, start + index + segment.trimEnd().length])
      .filter(([from, to]) => inside.some(([at]) => at >= from && at < to));
  });
}

/** The headline of an article, and where and when it stood. */
function headlineOf({ url, meta }) {
  const link = make("a", meta.title, "hit");
  link.href = url;
  const line = make("p", "", "meta");
  if (meta.source) line.append(make("b", meta.source), " ");
  if (meta.date) line.append(day(meta.date));
  return [link, line];
}

function article({ excerpt, ...found }) {
  const item = make("li");
  const [link, line] = headlineOf(found);
  const text = make("p", "", "excerpt");
  // The index marks its hits in escaped text: it is read apart, never as HTML.
  for (const [index, part] of excerpt.split(/<\/?mark>/).entries()) {
    const plain = part.replace(/&(lt|gt|quot|#39|amp);/g, (_, name) => entities[name]);
    text.append(index % 2 === 1 ? make("mark", plain) : plain);
  }
  item.append(link, text, line);
  return item;
}

const entities = { lt: "<", gt: ">", quot: '"', "#39": "'", amp: "&" };

function person({ url, meta }) {
  const item = make("li");
  const link = make("a", meta.title, "hit");
  link.href = url;
  item.append(link, make("span", meta.more, "meta"));
  return item;
}

/** `all` counts what was found of the kind; what was said is counted by its articles alone. */
function group(headline, items, all) {
  if (items.length === 0) return [];
  const list = make("ul");
  list.append(...items);
  const heading = make("h2", headline);
  if (all) heading.append(" ", make("small", numbers.format(all)));
  const more =
    all > items.length
      ? [make("p", words.more.replace("{n}", numbers.format(all - items.length)), "meta")]
      : [];
  return [heading, list, ...more];
}

function make(tag, text = "", className = "") {
  const made = document.createElement(tag);
  made.textContent = text;
  if (className) made.className = className;
  made.dir = "auto";
  return made;
}

/** A day of the index, `2026-03-04`, as the pages print it. */
function day(iso) {
  const time = make("time", days.format(new Date(iso)));
  time.dateTime = iso;
  return time;
}

function wrap(tag, node) {
  const made = document.createElement(tag);
  made.append(node);
  return made;
}

const asked = new URLSearchParams(location.search);
form.elements.q.value = asked.get("q") ?? "";
/** The index comes when something is about to be searched or chosen, and not with the page. */
const prepare = (use) => () =>
  open()
    .then(use)
    .catch(() => {
      pagefind = undefined;
    });
form.addEventListener("keydown", prepare(), { once: true });
for (const sign of ["focusin", "pointerover"])
  form.querySelector(".filters").addEventListener(sign, prepare(fillFilters), { once: true });
let waiting;
form.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(show, 150);
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  void show();
});
if ([...asked.values()].some(Boolean)) {
  for (const name of filterNames) {
    const value = asked.get(name);
    if (value) form.elements[name].append(new Option(label(name, value), value, true, true));
  }
  directory.remove();
  void show();
} else form.elements.q.focus();
