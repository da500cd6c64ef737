import type { Nodes } from "hast";
import type { ParsedArticle } from "../article/article.ts";
import { pointOf } from "../article/diagnostic.ts";

/** A picture that an article names as a path beside itself, and where. Plain JSON. */
export interface PictureReference {
  /** As the article writes it. */
  readonly reference: string;
  /** It is surely meant to be a file of the author's: one that is missing is a problem. */
  readonly own: boolean;
  readonly line: number;
  readonly column: number;
}

/** Lists the pictures of an article that could lie beside it, each once: none of another host. */
export function pictureReferences({ tree, source, frontMatter }: ParsedArticle): readonly PictureReference[] {
  const found = new Set<string>();
  if (frontMatter.image) found.add(frontMatter.image);
  const stack: Nodes[] = [tree];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === "element" && node.tagName === "img" && typeof node.properties["src"] === "string") {
      found.add(node.properties["src"]);
    }
    if ("children" in node) for (const child of node.children) stack.push(child);
  }
  return [...found]
    .filter((path) => path !== "" && !/^(?:[a-z][a-z\d+.-]*:|\/\/|#)/i.test(path))
    .map((reference) => ({
      reference,
      // A path from the root in the text of a saved page may be one of the original's: an import writes whole addresses.
      own: frontMatter.source === undefined || frontMatter.image === reference || !reference.startsWith("/"),
      ...pointOf(source, Math.max(0, source.indexOf(reference))),
    }));
}
