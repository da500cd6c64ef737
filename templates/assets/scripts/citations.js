/** The forms in which others write a quotation down: fetched when one is asked for, with their style. */
import style from "../css/cite.css";
import dialogStyle from "../css/dialog.css";

/* global WORDS: of the interface, put in by the build */
const sheet = new CSSStyleSheet();
sheet.replaceSync(dialogStyle + style);
document.adoptedStyleSheets.push(sheet);

/** A quotation in each form. Its words stay as they are, with their marks. */
function citations({ text, speaker, headline, publication, date, url }, plain) {
  const day = date?.slice(0, 10);
  const field = (name, value) => (value ? `,\n  ${name} = {${value.replace(/[{}\\]/g, "")}}` : "");
  const parameter = (name, value) => (value ? ` |${name}=${value.replace(/[|{}]/g, "")}` : "");
  const today = new Date().toISOString().slice(0, 10);
  const where = (end) => (publication ? publication + end : "");
  const { accessed } = WORDS;
  return {
    [WORDS.plain]: plain,
    APA: `${headline}. (${day ?? "n.d."}). ${where(". ")}${accessed} ${today}, ${url}: ${speaker}, ${text}`,
    Chicago: `${speaker}, in “${headline},” ${where(", ")}${day ? `${day}, ` : ""}${accessed.toLowerCase()} ${today}, ${url}: ${text}`,
    BibTeX: `@misc{${url.split("#q-")[1] ?? "quote"}${field("title", headline)}${field("howpublished", publication)}${field("year", day?.slice(0, 4))}${field("note", `${speaker}: ${text}`)}${field("url", url)}${field("urldate", today)}\n}`,
    Wikipedia: `{{cite news${parameter("title", headline)}${parameter("newspaper", publication)}${parameter("date", day)}${parameter("access-date", today)}${parameter("url", url)}${parameter("quote", text)}}}`,
  };
}

/** Opens what can be done with a quotation in a dialog: share it, or copy it in one of the forms. */
export function openCitations(quotation, plain, { button, copyButton }) {
  const dialog = make("dialog", "");
  dialog.className = "dialog cite";
  dialog.append(make("h2", WORDS.headline));
  for (const [name, text] of Object.entries(citations(quotation, plain))) {
    const section = make("section", "");
    section.append(make("h3", name));
    if (navigator.clipboard) section.append(copyButton(WORDS, () => text));
    section.append(make("p", text));
    dialog.append(section);
  }
  if (navigator.share) {
    const { text, speaker, url } = quotation;
    const share = () => navigator.share({ text: `${text} – ${speaker}`, url }).catch(() => {});
    dialog.append(button(WORDS.share, share));
  }
  dialog.append(button(WORDS.close, () => dialog.close()));
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

function make(tag, text) {
  return Object.assign(document.createElement(tag), { textContent: text });
}
