/** Adds 'Copy' beside the link of each note: the quotation, who said it, and where. */
export function quoteTools() {
  const words = document.querySelector("[data-copy]")?.dataset;
  if (!words || !navigator.clipboard) return;
  for (const note of document.querySelectorAll(".note")) {
    const link = note.querySelector(":scope > a");
    const quote = link && document.getElementById(link.hash.slice(1));
    if (!quote) continue;
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = words.copy;
    button.addEventListener("click", async () => {
      const speaker = note.querySelector("b").textContent;
      await navigator.clipboard.writeText(
        `${quote.textContent} – ${speaker}\n${document.title}\n${link.href}`,
      );
      button.textContent = words.copied;
      setTimeout(() => {
        button.textContent = words.copy;
      }, 2000);
    });
    link.after(button);
  }
}
