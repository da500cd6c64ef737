import { escapeAttribute } from "../../escape/attribute.ts";
import type { Edit } from "./edit-text.ts";

/** A template tag that means nothing here: it is not printed. */
export interface UnknownTag {
  readonly offset: number;
  readonly name: string;
}

/** `{{< figure src="a.jpg" >}}`, `{% image "a.jpg", "words" %}`, `{{ '/a' | relative_url }}` */
const tags =
  /\{\{[<%]-?\s*(?<hugo>[^\n]{0,1000}?)\s*-?[>%]\}\}|\{%-?\s*(?<liquid>[^\n]{0,1000}?)\s*-?%\}|\{\{-?\s*(?![<%])(?<value>[^{}\n]{0,400}?)\s*-?\}\}/g;

/**
 * Reads the template tags of Hugo, Jekyll and Eleventy as what they mean, where that is plain: a picture, a film, a post,
 * the address of another article. Any other is dropped and named, and what stands between two such tags stays.
 */
export function findShortcodes(markdown: string): {
  readonly edits: readonly Edit[];
  readonly unknown: readonly UnknownTag[];
} {
  const edits: Edit[] = [];
  const unknown: UnknownTag[] = [];
  for (const match of markdown.matchAll(tags)) {
    const { hugo, liquid, value } = match.groups!;
    const meaning = value === undefined ? meaningOf(parse(hugo ?? liquid ?? "")) : printedBy(value);
    if (meaning === undefined)
      unknown.push({ offset: match.index, name: match[0].replace(/\s+/g, " ").slice(0, 60) });
    edits.push({ start: match.index, end: match.index + match[0].length, text: meaning ?? "" });
  }
  return { edits, unknown };
}

interface Tag {
  readonly name: string;
  /** What has no name. */
  readonly words: readonly string[];
  readonly named: Readonly<Record<string, string>>;
}

function parse(inner: string): Tag {
  const words: string[] = [];
  const named: Record<string, string> = Object.create(null);
  const piece =
    /([\w-]+)\s*[=:]\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([^\s,]+))|"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|`([^`]*)`|([^\s,]+)/g;
  for (const [, key, a, b, c, ...others] of inner.matchAll(piece)) {
    if (key !== undefined) named[key.toLowerCase()] = plain(a ?? b ?? c ?? "");
    else words.push(plain(others.find((each) => each !== undefined) ?? ""));
  }
  const [name = "", ...rest] = words;
  return { name: name.toLowerCase(), words: rest, named };
}

const plain = (text: string) => text.replace(/\\(["'\\])/g, "$1");

function meaningOf({ name, words, named }: Tag): string | undefined {
  const [first = ""] = words;
  if (/^(?:ref|relref|post_url|link)$/.test(name))
    return encodeURI(/\.\w+$/.test(first) ? first : `${first}.md`);
  if (/^(?:figure|image|img|picture|photo)$/.test(name))
    return picture(named["src"] ?? named["url"] ?? first, words[1], named);
  if (name === "include" && /figure|image|img|picture/.test(first)) {
    return picture(
      named["src"] ?? named["url"] ?? named["image_path"] ?? named["image"] ?? "",
      undefined,
      named,
    );
  }
  const kind = name === "include" ? first.replace(/^.*\/|\.\w+$/g, "") : name;
  const id = named["id"] ?? named["url"] ?? named["link"] ?? (name === "include" ? "" : first);
  const address = postAddress(kind.toLowerCase(), id, named, words);
  if (address !== undefined) return `<iframe src="${escapeAttribute(address)}"></iframe>`;
  // Blocks of code and raw text are what stands between the tags.
  return /^(?:\/?highlight|endhighlight|raw|endraw|more|toc|br)$/.test(name) ? "" : undefined;
}

function postAddress(
  kind: string,
  id: string,
  named: Readonly<Record<string, string>>,
  words: readonly string[],
): string | undefined {
  if (id === "") return undefined;
  const isAddress = /^https?:\/\//i.test(id);
  if (/^(?:youtube|yt|youtube[-_]?(?:embed|player|video|lite)|lite-youtube)$/.test(kind))
    return isAddress ? id : `https://www.youtube.com/watch?v=${encodeURIComponent(id)}`;
  if (/^vimeo/.test(kind)) return isAddress ? id : `https://vimeo.com/${encodeURIComponent(id)}`;
  if (/^(?:tweet|twitter|x|x_simple|twitter_simple)$/.test(kind)) {
    if (isAddress) return id;
    const user = named["user"] ?? (words.length > 1 ? words[0]! : "i");
    return `https://x.com/${encodeURIComponent(user)}/status/${encodeURIComponent(named["id"] ?? words.at(-1) ?? id)}`;
  }
  if (/^instagram/.test(kind))
    return isAddress ? id : `https://www.instagram.com/p/${encodeURIComponent(id)}/`;
  return /^(?:mastodon|bluesky|video|audio|vimeo|spotify|soundcloud|embed|iframe|oembed)$/.test(kind) &&
    isAddress
    ? id
    : undefined;
}

function picture(
  src: string,
  words: string | undefined,
  { alt = words, caption, title, attr }: Readonly<Record<string, string>>,
): string | undefined {
  if (src === "" || /[{}]/.test(src)) return undefined;
  const image = `<img src="${escapeAttribute(src)}" alt="${escapeAttribute(alt ?? "")}">`;
  const isSaid = (each: string | undefined): each is string => each !== undefined && each !== "";
  const below = [caption ?? title, attr].filter(isSaid).map(escapeAttribute);
  if (isSaid(caption) && isSaid(title)) below.unshift(`<strong>${escapeAttribute(title)}</strong>`);
  return below.length === 0 ? image : `<figure>${image}<figcaption>${below.join(" ")}</figcaption></figure>`;
}

/** `{{ site.baseurl }}` stands for nothing, `{{ '/a.jpg' | relative_url }}` for the path; what else is printed is not known. */
function printedBy(value: string): string | undefined {
  if (/^(?:site|page|base)\.?(?:base)?url\b/i.test(value)) return "";
  return /^(["'])([^"']*)\1\s*\|\s*(?:url|relative_url|absolute_url|relURL|absURL|prepend:.*)\s*$/i.exec(
    value,
  )?.[2];
}
