// Only in `quotidian dev`: what is wrong with the site, and how the open article was read.
const place = new URL(".", document.currentScript.src);

/** An element with its children; texts are texts, never HTML. */
const make = (name, style, ...children) => {
  const element = document.createElement(name);
  Object.assign(element.style, style);
  element.append(...children);
  return element;
};

const box = {
  position: "fixed",
  insetInline: "0",
  bottom: "0",
  zIndex: "1000",
  maxHeight: "60vh",
  overflow: "auto",
  padding: "0.75rem 1rem",
  background: "#15171a",
  color: "#f2f2ed",
  font: "400 14px/1.45 ui-monospace, Menlo, Consolas, monospace",
  borderBlockStart: "4px solid #ffd84a",
};
const button = {
  font: "inherit",
  color: "#15171a",
  background: "#ffd84a",
  border: "0",
  padding: "0.2rem 0.6rem",
};

const press = (text, action) => {
  const element = make("button", button, text);
  element.type = "button";
  element.addEventListener("click", () => action(element));
  return element;
};

/** A line that overrules what was decided, copied by a click. */
const overrule = (lines) =>
  press("Copy what overrules it", async (element) => {
    await navigator.clipboard.writeText(lines);
    element.textContent = "Copied: put it into the front matter";
  });

const showProblems = ({ failed, mended, problems }) => {
  if (problems.length === 0 && !mended) return;
  const headline = failed
    ? "Not built. You see the last good site."
    : mended
      ? "Mended. This is the new site."
      : "Built, with warnings.";
  const list = problems.map(({ where, severity, reason }) =>
    make(
      "p",
      { margin: "0.4rem 0", color: severity === "error" ? "#ffb4a9" : "#ffe9a3" },
      `${where} ${severity} ${reason}`,
    ),
  );
  const panel = make("section", box, make("strong", {}, headline), " ", ...list);
  panel.setAttribute("role", failed ? "alert" : "status");
  panel.setAttribute("aria-label", "Problems of the site");
  panel.append(press("Close", () => panel.remove()));
  document.body.append(panel);
};

const showArticle = ({ file, removed, quotes }) => {
  const entry = (title, text, lines) =>
    make(
      "div",
      { margin: "0.7rem 0" },
      make("b", {}, title),
      make("p", { margin: "0.15rem 0" }, text),
      overrule(lines),
    );
  const panel = make(
    "section",
    { ...box, maxHeight: "70vh" },
    make("strong", {}, `How ${file} was read: ${removed.length} removed, ${quotes.length} quoted`),
    ...removed.map(({ why, text, lines }) => entry(why, text, lines)),
    ...quotes.map(({ who, text, lines }) => entry(who, text, lines)),
  );
  panel.setAttribute("aria-label", "How this article was read");
  panel.hidden = true;
  const open = press("How it was read", () => {
    panel.hidden = !panel.hidden;
  });
  Object.assign(open.style, { position: "fixed", insetInlineEnd: "1rem", bottom: "1rem", zIndex: "1001" });
  document.body.append(panel, open);
};

const load = async (name, show) => {
  const answer = await fetch(new URL(name, place));
  if (answer.ok) show(await answer.json());
};
void load("state.json", showProblems);
const [, slug] = /\/articles\/([^/]+)\/$/.exec(location.pathname) ?? [];
if (slug) void load(`article/${slug}.json`, showArticle);

// The page of what is not there has no reloader of the server's: it asks whether the page has come.
if (!document.querySelector('script[src*="/reload-client.js"]')) {
  const asking = setInterval(async () => {
    if (!(await fetch(location.href, { method: "HEAD" })).ok) return;
    clearInterval(asking);
    location.reload();
  }, 1500);
}
