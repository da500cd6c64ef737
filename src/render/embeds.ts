import type { Element, ElementContent } from "hast";
import { hostOf } from "../article/host.ts";
import type { Picture } from "../site/newsroom.ts";
import type { Say } from "../site/phrases.ts";
import type { Addresses } from "./addresses.ts";

interface Embedding {
  readonly addresses: Addresses;
  readonly picture: ((path: string) => Picture | undefined) | undefined;
  readonly say: Say;
}

/** Prints a picture that lies beside the article; any other becomes a link, and loads nothing. */
export function pictureOrLink(
  node: Element,
  { picture, addresses, say }: Embedding,
  inLink: boolean,
): ElementContent {
  const src = String(node.properties["src"] ?? "");
  const alt = String(node.properties["alt"] ?? "").trim();
  const local = picture?.(src);
  if (local) {
    const { url, width, height, sources } = local;
    const image = element("img", { src: url, alt, width, height, loading: "lazy", decoding: "async" });
    if (!sources) return image;
    const forms = sources.map(({ type, srcset }) =>
      element("source", { type, srcSet: srcset, sizes: "(min-width: 40rem) 36rem, 100vw" }),
    );
    return element("picture", {}, [...forms, image]);
  }
  const url = addresses.web(src);
  if (!url) return { type: "text", value: alt ? say("embed.picture-gone", { alt }) : "" };
  const text = alt
    ? say("embed.picture", { alt, host: hostOf(url.href) })
    : say("embed.picture-bare", { host: hostOf(url.href) });
  return inLink ? { type: "text", value: text } : linkTo(url, text, node.properties["title"]);
}

/** Makes a link with a description of what would have been loaded; `undefined` where there is no address. */
export function embedLink(
  node: Element,
  { addresses, say }: Embedding,
  inLink: boolean,
): ElementContent | undefined {
  const { src, data, title } = node.properties;
  const url = addresses.web(src ?? data ?? sourceInside(node));
  if (!url) return undefined;
  const host = hostOf(url.href);
  const kind = node.tagName === "video" || node.tagName === "audio" ? node.tagName : "frame";
  const text =
    typeof title === "string" && title.trim() !== ""
      ? say("embed.titled", { title: title.trim(), host })
      : say(`embed.${kind}`, { host });
  return inLink ? { type: "text", value: text } : linkTo(url, text);
}

function sourceInside(node: Element): unknown {
  for (const child of node.children) {
    if (child.type === "element" && child.tagName === "source") return child.properties["src"];
  }
  return undefined;
}

function linkTo(url: URL, text: string, title?: unknown): Element {
  const properties = { href: url.href, rel: ["external", "nofollow"], className: ["embed"] };
  return element("a", typeof title === "string" ? { ...properties, title } : properties, [
    { type: "text", value: text },
  ]);
}

function element(
  tagName: string,
  properties: Element["properties"],
  children: ElementContent[] = [],
): Element {
  return { type: "element", tagName, properties, children };
}
