/** A quotation as others write it down. Its words stay as they are, with their marks. */
export function citations({ text, speaker, headline, publication, date, url }) {
  const day = date?.slice(0, 10);
  const source = [`“${headline}”`, publication, day].filter(Boolean).join(", ");
  const field = (name, value) => (value ? `,\n  ${name} = {${value.replace(/[{}\\]/g, "")}}` : "");
  const parameter = (name, value) => (value ? ` |${name}=${value.replace(/[|{}]/g, "")}` : "");
  return {
    plain: `${text} – ${speaker}, in ${source}. ${url}`,
    bibtex: `@misc{${url.split("#q-")[1] ?? "quote"}${field("title", headline)}${field("howpublished", publication)}${field("year", day?.slice(0, 4))}${field("note", `${speaker}: ${text}`)}${field("url", url)}\n}`,
    wiki: `{{cite news${parameter("title", headline)}${parameter("newspaper", publication)}${parameter("date", day)}${parameter("url", url)}${parameter("quote", text)}}}`,
  };
}

/** Opens the citations in a dialog: each is chosen whole when it is entered. */
export function openCitations(quotation, { cited, close }) {
  const dialog = document.createElement("dialog");
  dialog.className = "cite";
  const headline = document.createElement("h2");
  headline.textContent = cited;
  dialog.append(headline);
  const { plain, bibtex, wiki } = citations(quotation);
  for (const [name, text] of [
    [quotation.speaker, plain],
    ["BibTeX", bibtex],
    ["Wikipedia", wiki],
  ]) {
    const label = document.createElement("label");
    const area = document.createElement("textarea");
    area.readOnly = true;
    area.rows = 4;
    area.value = text;
    area.addEventListener("focus", () => area.select());
    label.append(name, area);
    dialog.append(label);
  }
  const end = document.createElement("button");
  end.type = "button";
  end.textContent = close;
  end.addEventListener("click", () => dialog.close());
  dialog.append(end);
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
