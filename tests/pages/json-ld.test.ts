import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { build } from "../../src/io/build/build.ts";

/** A type of schema.org: what it is a kind of, and what each property of its own may hold. */
interface Term {
  readonly parents: readonly string[];
  readonly properties: ReadonlyMap<string, readonly string[]>;
}

/** The vocabulary of schema.org, as the types that Google publishes write it. */
const declarations = readFileSync(
  createRequire(import.meta.url).resolve("schema-dts/dist/schema.d.ts"),
  "utf8",
);
const terms = new Map<string, Term>();
for (const [, name, parents, body] of declarations.matchAll(
  /^(?:export )?interface (\w+) extends ([^{]+) \{\n([\s\S]*?)^\}/gm,
)) {
  const properties = [...body!.matchAll(/^ {4}"([\w-]+)"\?: SchemaValue<(.+), "[\w-]+">;$/gm)].map(
    ([, property, types]) => [property!, types!.split(" | ")] as const,
  );
  terms.set(name!, { parents: parents!.split(/,\s*/), properties: new Map(properties) });
}
const nameOf = (type: string) => [`${type}Leaf`, `${type}Base`].find((name) => terms.has(name));

function ancestors(name: string): readonly string[] {
  return [name, ...(terms.get(name)?.parents ?? []).flatMap(ancestors)];
}

function expectedOf(type: string, property: string): readonly string[] | undefined {
  for (const name of ancestors(nameOf(type)!)) {
    const found = terms.get(name)?.properties.get(property);
    if (found) return found;
  }
  return undefined;
}

function isA(type: string, wanted: string): boolean {
  return ancestors(nameOf(type)!).some((name) => name === `${wanted}Base` || name === `${wanted}Leaf`);
}

/** What schema.org does not know in a node, or knows to be of another type. */
function faultsOf(node: unknown, where: string): readonly string[] {
  const { "@type": type, "@id": id, ...rest } = node as Readonly<Record<string, unknown>>;
  if (typeof type !== "string" || !nameOf(type)) return [`${where}: no type ${String(type)}`];
  const faults = id === undefined || typeof id === "string" ? [] : [`${where}: no @id`];
  return [
    ...faults,
    ...Object.entries(rest).flatMap(([property, value]) => {
      const place = `${where} ${type}.${property}`;
      const expected = expectedOf(type, property);
      if (!expected) return [`${place}: no property`];
      return (Array.isArray(value) ? value : [value]).flatMap((each) => faultsOfValue(each, expected, place));
    }),
  ];
}

function faultsOfValue(value: unknown, expected: readonly string[], place: string): readonly string[] {
  const wanted = expected.join(" | ");
  if (typeof value === "number")
    return /\b(?:Integer|Number|Float)\b/.test(wanted) ? [] : [`${place}: a number, expected ${wanted}`];
  if (typeof value === "string") {
    if (value !== "" && expected.includes("Text")) return [];
    if (expected.includes("URL") && URL.canParse(value)) return [];
    if (
      /\bDate(?:Time)?\b/.test(wanted) &&
      /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d))?$/.test(value)
    )
      return [];
    return [`${place}: \`${value}\`, expected ${wanted}`];
  }
  const faults = faultsOf(value, place);
  if (faults.length > 0) return faults;
  const type = String((value as { "@type": unknown })["@type"]);
  return expected.some((each) => nameOf(each) && isA(type, each))
    ? []
    : [`${place}: ${type}, expected ${wanted}`];
}

const article = (title: string, lines: string, body: string) =>
  `---\ntitle: ${title}\n${lines}\n---\n\n${body}\n`;
const said = `“The tide was late,” said Mara Quay, the harbour master.

“We saw it,” a campaign official said.

“The wall is cracked,” the report says.

“We will repair it,” the Quaytown Harbour Authority said in a statement.

“Who knows.” Nobody answered.
`;

let folder = "";
const graphs = new Map<string, readonly unknown[]>();
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "quotidian-json-ld-"));
  const articles = join(folder, "articles");
  cpSync("tests/fixtures/site", articles, { recursive: true });
  for (const [index, lines] of [
    "published: 2026-02-03\nupdated: 2026-02-03T18:30+01:00\nauthor: [Piet Lorne, AFP]",
    "published: 2026-02-04T10:00\nsource: https://courier.example/wall\nsite: The Courier\nstandfirst: Cracks.",
    "section: From the desk",
    "saved: 2026-02-05",
  ].entries())
    writeFileSync(join(articles, `quay-${index}.md`), article(`Quay ${index}`, lines, said));
  const output = join(folder, "site");
  await build({ articles, output, cache: join(folder, "cache"), now: new Date("2040-01-01") });
  for (const file of readdirSync(output, { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".html")) continue;
    const html = readFileSync(join(output, file), "utf8");
    for (const [, data] of html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)) {
      const { "@context": context, "@graph": graph } = JSON.parse(data!) as Record<string, unknown>;
      expect(context).toBe("https://schema.org");
      graphs.set(file.replaceAll("\\", "/"), graph as readonly unknown[]);
    }
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the vocabulary is there", () => {
  expect(terms.size).toBeGreaterThan(800);
  expect(expectedOf("Quotation", "spokenByCharacter")).toEqual(["Organization", "Person", "IdReference"]);
  expect(expectedOf("NewsArticle", "headline")).toEqual(["Text"]);
  expect(expectedOf("Quotation", "speaker")).toBeUndefined();
});

test.each([
  [{ "@type": "Quote" }, "no type Quote"],
  [{ name: "Mara Quay" }, "no type undefined"],
  [{ "@type": "Quotation", speaker: "Mara Quay" }, "Quotation.speaker: no property"],
  [
    { "@type": "Quotation", spokenByCharacter: { "@type": "CreativeWork", name: "A report" } },
    "CreativeWork, expected",
  ],
  [{ "@type": "NewsArticle", datePublished: "3 May" }, "`3 May`, expected Date"],
  [{ "@type": "Quotation", url: "/quay/" }, "`/quay/`, expected URL"],
])("%j is told", (node, fault) => {
  expect(faultsOf(node, "page").join("\n")).toContain(fault);
});

test("every type, property and value on every page is one that schema.org knows", () => {
  const pages = [...graphs.keys()];
  for (const kind of [/^index\.html$/, /^articles\//, /^speakers\/mara-quay\/index/])
    expect(
      pages.some((page) => kind.test(page)),
      String(kind),
    ).toBe(true);
  const faults = [...graphs].flatMap(([page, graph]) => graph.flatMap((node) => faultsOf(node, page)));
  expect(faults).toEqual([]);
});

test("a quotation carries its speaker; what is no person and no organisation is credited in words", () => {
  const [node] = graphs.get("articles/quay-0/index.html")! as readonly {
    readonly hasPart: readonly object[];
  }[];
  const url = "https://courier.example/speakers/";
  expect(node!.hasPart).toMatchObject([
    { spokenByCharacter: { "@type": "Person", name: "Mara Quay", url: `${url}mara-quay/` } },
    { creditText: "a campaign official" },
    { creditText: "the report" },
    { spokenByCharacter: { "@type": "Organization", name: "Quaytown Harbour Authority" } },
    { "@type": "Quotation", text: "“Who knows.”" },
  ]);
  expect(node!.hasPart[4]).not.toHaveProperty("spokenByCharacter");
  expect(node!.hasPart[4]).not.toHaveProperty("creditText");
  expect(node).toMatchObject({
    "@type": "NewsArticle",
    author: [
      { "@type": "Person", name: "Piet Lorne" },
      { "@type": "Organization", name: "AFP" },
    ],
  });
});
