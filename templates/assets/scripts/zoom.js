/** A picture in full: fetched when one is pressed, with its style. */
import style from "../css/zoom.css";

/* global WORDS: put in by the build */
const sheet = new CSSStyleSheet();
sheet.replaceSync(style);
document.adoptedStyleSheets.push(sheet);

/** Opens a picture with its caption; the focus goes back to it when the dialog is closed. */
export function openPicture(picture) {
  const dialog = document.createElement("dialog");
  dialog.className = "zoom";
  dialog.setAttribute("aria-label", picture.alt || WORDS.picture);
  const close = Object.assign(document.createElement("button"), { type: "button", textContent: WORDS.close });
  const copy = (picture.closest("picture") ?? picture).cloneNode(true);
  const image = copy.querySelector?.("img") ?? copy;
  for (const name of ["tabindex", "role", "aria-haspopup", "aria-label"]) image.removeAttribute(name);
  // As wide as the window: the browser takes the size that suits it.
  for (const source of copy.querySelectorAll("source")) source.sizes = "100vw";
  const caption = picture.closest("figure")?.querySelector("figcaption");
  dialog.append(close, copy);
  if (caption) {
    const text = document.createElement("p");
    text.append(...[...caption.childNodes].map((node) => node.cloneNode(true)));
    // The address of a quotation in it is that of the page's own.
    for (const each of text.querySelectorAll("[id]")) each.removeAttribute("id");
    dialog.append(text);
  }
  close.addEventListener("click", () => dialog.close());
  image.addEventListener("click", () => dialog.close());
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
