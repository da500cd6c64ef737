import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** One page of every type in a built site, by name; `article` is the one with most quotations. */
export function pageTypes(site: string): Readonly<Record<string, string>> {
  const first = (folder: string) =>
    readdirSync(join(site, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== "page")
      .map(({ name }) => name)
      .sort()[0];
  const year = first("archive")!;
  const month = first(`archive/${year}`);
  const types: Record<string, string> = {
    front: "",
    article: `articles/${mostQuoted(site)}/`,
    speakers: "speakers/",
  };
  const add = (name: string, path: string) => {
    if (existsSync(join(site, path, "index.html"))) types[name] = path;
  };
  add("speaker", `speakers/${first("speakers")}/`);
  for (const [name, one] of [
    ["topics", "topic"],
    ["sections", "section"],
    ["places", "place"],
    ["series", "part-of-series"],
  ] as const) {
    add(name, `${name}/`);
    add(one, `${name}/${first(name)}/`);
  }
  add("archive", "archive/");
  add("month", month ? `archive/${year}/${month}/` : `archive/${year}/`);
  for (const name of ["quotes", "search", "saved", "corrections", "about"]) add(name, `${name}/`);
  types["404"] = "404.html";
  return types;
}

function mostQuoted(site: string): string {
  const sizes = readdirSync(join(site, "articles")).map((slug) => {
    const file = join(site, "articles", slug, "quotes.json");
    // An article in which nobody is quoted has none.
    if (!existsSync(file)) return { slug, count: 0 };
    const { quotes } = JSON.parse(readFileSync(file, "utf8")) as { quotes: unknown[] };
    return { slug, count: quotes.length };
  });
  return sizes.sort((a, b) => b.count - a.count || (a.slug < b.slug ? -1 : 1))[0]!.slug;
}
