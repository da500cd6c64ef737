import type { Element, Root as HastRoot, RootContent } from "hast";
import { raw } from "hast-util-raw";
import { type State, toMdast } from "hast-util-to-mdast";
import type { FootnoteDefinition, FootnoteReference, Html, Root } from "mdast";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import { moveSpacesOut } from "../import/html/outer-spaces.ts";

const writer = remark()
  .use(remarkGfm)
  .data("settings", { bullet: "-", rule: "-", fences: true, emphasis: "*", strong: "*" })
  .freeze();

/** Ids of footnotes as `render` prints them, and of the places that they belong to. */
const noteId = /^#?x-fn-(.+)$/;
const backToPlace = /^#x-fnref-/;
/** Elements that stand for a footnote on the way from one tree to the other. */
const noteReference = "note-reference";
const note = "note-text";

/** Elements that change what words mean, and that Markdown has no marks for: they stay as they are. */
const keptTags = ["sub", "sup", "ins", "mark", "ruby", "rt", "rp", "kbd"] as const;

/**
 * Writes the body of an article, as `render` printed it, as Markdown: without marks of quotations and the notes beside
 * them. `away` makes an address of the site one that holds away from it.
 */
export function printMarkdown(html: string, away: (address: string) => string): string {
  const tree = raw({ type: "root", children: [{ type: "raw", value: html }] } as HastRoot) as HastRoot;
  const clean: HastRoot = { type: "root", children: tree.children.flatMap((node) => cleaned(node, away)) };
  const mdast = toMdast(moveSpacesOut(clean), {
    handlers: {
      ...Object.fromEntries(keptTags.map((tag) => [tag, asHtml])),
      [noteReference]: (_, { properties }: Element): FootnoteReference => {
        const label = String(properties["id"]);
        return { type: "footnoteReference", identifier: label, label };
      },
      [note]: (state, node: Element): FootnoteDefinition => {
        const label = String(node.properties["id"]);
        const children = state.toFlow(state.all(node)) as FootnoteDefinition["children"];
        return { type: "footnoteDefinition", identifier: label, label, children };
      },
    },
  }) as Root;
  return writer.stringify(mdast);
}

function asHtml(state: State, node: Element): (Html | ReturnType<State["all"]>[number])[] {
  const { tagName } = node;
  return [
    { type: "html", value: `<${tagName}>` },
    ...state.all(node),
    { type: "html", value: `</${tagName}>` },
  ];
}

/** A node as Markdown can write it; nothing of a note that names a speaker, or of a link back from a footnote. */
function cleaned(node: RootContent, away: (address: string) => string): RootContent[] {
  if (node.type !== "element") return [node];
  const { tagName, properties } = node;
  const [id, href] = [String(properties["id"] ?? ""), String(properties["href"] ?? "")];
  const classes = Array.isArray(properties["className"]) ? properties["className"] : [];
  if (classes.includes("note")) return [];
  if (id === "x-footnote-label" || (tagName === "a" && backToPlace.test(href))) return [];
  const children = node.children.flatMap((child) => cleaned(child, away)) as Element["children"];
  const element = (name: string, own: Element["properties"]): Element[] => [
    { type: "element", tagName: name, properties: own, children },
  ];
  switch (tagName) {
    case "a": {
      const place = noteId.exec(href)?.[1];
      if (place !== undefined && href.startsWith("#")) return element(noteReference, { id: place });
      return element("a", { ...properties, href: addressOf(href, away) });
    }
    case "img":
      return element("img", { ...properties, src: addressOf(String(properties["src"] ?? ""), away) });
    case "li": {
      const place = noteId.exec(id)?.[1];
      return place === undefined ? element("li", properties) : element(note, { id: place });
    }
    case "ol":
    case "sup": {
      // A list of notes, or what raises the number of one, has nothing else in it.
      const inside = children.filter((child) => child.type !== "text" || child.value.trim() !== "");
      const isOfNotes = inside.every(
        (child) => child.type === "element" && [note, noteReference].includes(child.tagName),
      );
      return isOfNotes && inside.length > 0 ? inside : element(tagName, properties);
    }
    default:
      return element(tagName, properties);
  }
}

/** `/harbour/` -> `https://paper.example/harbour/`; a heading has the id here that its words give it. */
function addressOf(href: string, away: (address: string) => string): string {
  if (href.startsWith("#")) return href.replace(/^#x-/, "#");
  return href.startsWith("/") ? away(href) : href;
}
