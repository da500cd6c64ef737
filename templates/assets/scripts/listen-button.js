import { voiceFor } from "./voices.js";

/* global WORDS, MODULES: put in by the build */
/** 'Listen' among the tools of an article, where this device has a voice of its language. */
export function listenButton() {
  const place = document.querySelector(".tools");
  const body = document.querySelector(".article .body");
  if (!place || !body || !window.speechSynthesis) return;
  const button = Object.assign(document.createElement("button"), {
    type: "button",
    textContent: WORDS.listen,
  });
  button.addEventListener("click", async () => {
    const { listen } = await import(MODULES.listen);
    listen(button);
  });
  const show = () => {
    if (voiceFor(body.lang || document.documentElement.lang)) place.append(button);
    else button.remove();
  };
  // Some browsers know their voices only after a while.
  speechSynthesis.addEventListener?.("voiceschanged", show);
  show();
}
