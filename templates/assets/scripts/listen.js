/** Reads an article aloud: fetched when 'Listen' is pressed, with its style. */
import style from "../css/listen.css";
import { utterancesOf } from "./utterances.js";
import { voiceFor } from "./voices.js";

/* global WORDS: put in by the build */
const sheet = new CSSStyleSheet();
sheet.replaceSync(style);
document.adoptedStyleSheets.push(sheet);

let stop;

/** Reads from the top; pressed again, from the top again. The focus goes to 'Pause', and back at the end. */
export function listen(button) {
  stop?.();
  const all = utterancesOf(document.querySelector(".article"));
  let at = 0;
  let turn = 0;
  // Without a reference to it, a browser may forget what it is saying, and never tell its end.
  let utterance;

  const player = document.createElement("section");
  player.className = "listening";
  player.setAttribute("aria-label", WORDS.listen);
  const who = document.createElement("p");
  who.dir = "auto";
  const pause = make(WORDS.pause);
  const end = make(WORDS.stop);
  player.append(who, pause, end);
  document.body.append(player);

  const say = () => {
    const mine = ++turn;
    const next = all[at];
    if (!next) return finish();
    mark(next.range);
    who.textContent = next.speaker ?? "";
    utterance = new SpeechSynthesisUtterance(next.text);
    utterance.lang = next.language;
    utterance.voice = voiceFor(next.language) ?? null;
    const goOn = () => {
      if (mine !== turn) return;
      at++;
      say();
    };
    utterance.addEventListener("end", goOn);
    utterance.addEventListener("error", () => {
      if (mine === turn) finish();
    });
    speechSynthesis.speak(utterance);
  };
  // The browsers' own pause does not go on everywhere: ours begins the sentence again.
  const hush = () => {
    turn++;
    speechSynthesis.cancel();
  };
  let isPaused = false;
  pause.addEventListener("click", () => {
    isPaused = !isPaused;
    pause.textContent = isPaused ? WORDS.resume : WORDS.pause;
    if (isPaused) return hush();
    at = all.findIndex(({ range }) => range === all[at].range);
    say();
  });
  const finish = () => {
    hush();
    unmark();
    removeEventListener("pagehide", finish);
    const hadFocus = player.contains(document.activeElement);
    player.remove();
    stop = undefined;
    if (hadFocus) button.focus({ preventScroll: true });
  };
  end.addEventListener("click", finish);
  addEventListener("pagehide", finish);
  stop = finish;
  speechSynthesis.cancel();
  pause.focus({ preventScroll: true });
  say();
}

let marked;

/** Marks the sentence that is read, and brings it into view where the one before was. */
function mark(range) {
  if (range === marked) return;
  const wasInView = !marked || isInView(marked);
  unmark();
  marked = range;
  if (window.Highlight) CSS.highlights.set("listening", new Highlight(range));
  else range.startContainer.parentElement.closest("p, li, h1, h2, h3")?.classList.add("being-read");
  if (wasInView && !isInView(range))
    scrollBy({ top: range.getBoundingClientRect().top - innerHeight * 0.34, behavior: "instant" });
}

function unmark() {
  marked = undefined;
  if (window.Highlight) CSS.highlights.delete("listening");
  else document.querySelector(".being-read")?.classList.remove("being-read");
}

function isInView(range) {
  const { top, bottom } = range.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight - 80;
}

function make(text) {
  return Object.assign(document.createElement("button"), { type: "button", textContent: text });
}
