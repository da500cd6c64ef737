import type { Element, Root as HastRoot } from "hast";
import { toMdast } from "hast-util-to-mdast";
import type { Html, Root } from "mdast";
import { remark } from "remark";
import remarkGfm from "remark-gfm";
import { escapeAttribute } from "../../escape/attribute.ts";
import { escapeText } from "../../escape/html-text.ts";
import { textOf } from "./head-fields.ts";
import { withoutDash } from "./lead-picture.ts";
import { moveSpacesOut } from "./outer-spaces.ts";

const writer = remark()
  .use(remarkGfm)
  .data("settings", { bullet: "-", rule: "-", fences: true, emphasis: "*", strong: "*" })
  .freeze();

/** Writes an article's tree as Markdown. Figures stay HTML: Markdown has no captions. */
export function writeMarkdown(tree: HastRoot): string {
  const mdast = toMdast(moveSpacesOut(tree), {
    handlers: {
      figure: (_, node: Element): Html => ({ type: "html", value: figure(node) }),
      iframe: (_, node: Element): Html => ({ type: "html", value: frame(node) }),
      mark: (state, node: Element) => state.all(node),
      sub: inlineHtml,
      sup: inlineHtml,
    },
  }) as Root;
  return writer.stringify(mdast);

  function inlineHtml(_: unknown, node: Element): Html {
    return { type: "html", value: `<${node.tagName}>${escapeText(textOf(node))}</${node.tagName}>` };
  }
}

function frame({ properties: { src, title } }: Element): string {
  const words = title === undefined ? "" : ` title="${escapeAttribute(String(title))}"`;
  return `<iframe src="${escapeAttribute(String(src))}"${words}></iframe>`;
}

function figure(node: Element): string {
  const images: string[] = [];
  const captions: string[] = [];
  const stack: Element[] = [node];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (next.tagName === "img") {
      const { src, alt } = next.properties;
      images.push(`<img src="${escapeAttribute(String(src))}" alt="${escapeAttribute(String(alt ?? ""))}">`);
    } else if (
      next.tagName === "figcaption" ||
      (next !== node && next.children.some((child) => child.type === "text" && child.value.trim() !== ""))
    ) {
      const words = withoutDash(textOf(next));
      if (words !== "") captions.push(`<figcaption>${escapeText(words)}</figcaption>`);
      continue;
    }
    for (let index = next.children.length - 1; index >= 0; index--) {
      const child = next.children[index]!;
      if (child.type === "element") stack.push(child);
    }
  }
  return ["<figure>", ...images, ...captions, "</figure>"].join("\n");
}
