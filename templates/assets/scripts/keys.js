import { announce } from "./announce.js";

/* global WORDS, MODULES: put in by the build */
const field = "input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]";

/** j k: quotes, n p: articles, /: search, ?: what the keys do. Off while something is typed, or where the reader says so. */
export function singleKeys() {
  const acts = {
    j: () => goToQuote(1),
    k: () => goToQuote(-1),
    n: () => goToArticle(1),
    p: () => goToArticle(-1),
    "/": goToSearch,
    "?": showKeys,
  };
  document.addEventListener("keydown", (event) => {
    const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event;
    const isSearch = (ctrlKey || metaKey) && !altKey && key.toLowerCase() === "k";
    const isTaken = ctrlKey || metaKey || altKey || event.defaultPrevented || event.isComposing;
    const isOff = document.documentElement.dataset.keys === "off";
    const act = isSearch ? goToSearch : acts[shiftKey ? key : key.toLowerCase()];
    if (!act || (!isSearch && (isTaken || isOff || target.closest?.(field) || isCovered()))) return;
    event.preventDefault();
    act();
  });
  addSwitch();
}

/** Something lies over the page, and keys are its own. */
function isCovered() {
  return document.querySelector("dialog[open], :popover-open") !== null;
}

/** To the next quotation, or the one before: told by the focus where it is in view, else by what is in view. */
function goToQuote(step) {
  const quotes = quotesOfPage();
  const target = beside(
    quotes.map(({ element }) => element),
    step,
  );
  if (!target) return announce(WORDS.noQuote);
  const at = quotes.findIndex(({ element }) => element === target);
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
  target.scrollIntoView();
  const { name } = quotes[at];
  const gaps = { number: at + 1, all: quotes.length, name };
  announce(WORDS.quote.replace(/\{(\w+)\}/g, (_, gap) => gaps[gap]));
}

/** In an article by its notes, one for each time that somebody speaks; elsewhere the standing quotations. */
function quotesOfPage() {
  const notes = [...document.querySelectorAll(".voice > a[href^='#q-']")];
  if (notes.length > 0)
    return notes.map((link) => ({
      element: document.getElementById(decodeURIComponent(link.hash.slice(1))),
      name: link.parentElement.querySelector("b").textContent,
    }));
  return [...document.querySelectorAll(".statement")].map((element) => ({
    element,
    name: (element.querySelector(".who b") ?? document.querySelector("h1")).textContent,
  }));
}

/** To the newer or older article; in a list to the row below or above. */
function goToArticle(step) {
  const [way] = [...document.querySelectorAll(`.parts [rel=${step > 0 ? "next" : "prev"}]`)].slice(-1);
  if (way) return location.assign(way.href);
  const isArticle = document.querySelector(".article-head");
  const rows = isArticle
    ? []
    : document.querySelectorAll(":is(.lead, .entry, .opening, .in-article) :is(h2, h3) a");
  const target = beside([...rows], step);
  if (!target) return announce(WORDS.noArticle);
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: "center" });
}

/** The element after or before the one with the focus; after or before the line of reading where none in view has it. */
function beside(elements, step) {
  const at = elements.indexOf(document.activeElement);
  if (at >= 0 && isInView(elements[at])) return elements[at + step];
  const line = innerHeight * 0.34;
  const top = (element) => element.getBoundingClientRect().top;
  return step > 0
    ? elements.find((element) => top(element) > line + 8)
    : elements.findLast((element) => top(element) < line - 8);
}

function isInView(element) {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

/** To the masthead’s field, else to that of the search page. */
function goToSearch() {
  const form = document.querySelector(".find");
  const box = document.getElementById("q") ?? form?.elements.q;
  if (box?.checkVisibility()) box.focus();
  else if (form) location.assign(form.action);
}

async function showKeys() {
  const { openKeys } = await import(MODULES.keys);
  openKeys();
}

/** Among the reading settings, which keep what is chosen. */
function addSwitch() {
  const form = document.getElementById("reading");
  if (!form) return;
  const set = document.createElement("fieldset");
  set.append(Object.assign(document.createElement("legend"), { textContent: WORDS.single }));
  const isOff = document.documentElement.dataset.keys === "off";
  for (const value of ["on", "off"]) {
    const input = Object.assign(document.createElement("input"), { type: "radio", name: "keys", value });
    input.defaultChecked = value === "on";
    input.checked = isOff === (value === "off");
    const label = document.createElement("label");
    label.append(input, WORDS[value]);
    set.append(label);
  }
  const show = Object.assign(document.createElement("button"), { type: "button", textContent: WORDS.show });
  show.className = "show-keys";
  show.addEventListener("click", () => {
    form.hidePopover();
    void showKeys();
  });
  form.querySelector("p").before(set, show);
}
