import { markRead } from "./read-marks.js";
import { canKeep, forget, keep, keptLists, onChange } from "./reading-list.js";

/* global BASE, WORDS: put in by the build */
/** `/saved/`: what was saved for later, and what was read. */
const root = document.querySelector(".kept");

/** On the page for a time without a network: only what is on this device. */
async function show() {
  const [saved, read] = await Promise.all(["saved", "read"].map((name) => shownOf(keptLists()[name])));
  const parts = [heading(WORDS.saved)];
  parts.push(saved.length > 0 ? list(saved, "saved") : make("p", WORDS.empty));
  if (read.length > 0) {
    const button = make("button", WORDS.forget);
    button.addEventListener("click", () => change(() => forget("read")));
    parts.push(heading(WORDS.done), list(read, "read"), button);
  }
  root.replaceChildren(...parts);
  markRead();
}

async function shownOf(entries) {
  if (root.dataset.offline === undefined) return entries;
  const found = await Promise.all(entries.map(({ path }) => caches.match(BASE + path)));
  return entries.filter((_, at) => found[at]);
}

/** What was pressed is gone then: the focus goes to the heading of its list, or to the page’s. */
async function change(act, name) {
  act();
  await show();
  const left = name && root.querySelector(`.${name}-list`)?.previousElementSibling;
  const target = left ?? root.querySelector("h2");
  target.tabIndex = -1;
  target.focus();
}

function heading(text) {
  return make("h2", text);
}

function list(entries, name) {
  const rows = entries.map((entry) => {
    const { path, headline, language, source, date, day } = entry;
    const row = make("li");
    row.className = "entry";
    const link = make("a", headline);
    link.href = BASE + path;
    if (typeof language === "string") link.lang = language;
    const title = make("h3");
    title.append(link);
    const meta = make("p");
    meta.className = "meta";
    if (typeof source === "string") meta.append(make("b", source), " ");
    if (typeof date === "string") {
      const time = make("time", date);
      time.dateTime = String(day);
      meta.append(time, " ");
    }
    const button = make("button", WORDS.remove);
    button.setAttribute("aria-label", `${WORDS.remove}: ${headline}`);
    button.addEventListener("click", () => change(() => keep(name, entry, false), name));
    meta.append(button);
    const words = make("div");
    words.append(title, meta);
    row.append(words);
    return row;
  });
  const made = make("ul");
  made.className = `list ${name}-list`;
  made.append(...rows);
  return made;
}

function make(tag, text = "") {
  const made = document.createElement(tag);
  made.textContent = text;
  if (tag === "button") made.type = "button";
  else if (text) made.dir = "auto";
  return made;
}

if (canKeep()) {
  onChange(show);
  void show();
} else root.replaceChildren(make("p", WORDS.denied));
