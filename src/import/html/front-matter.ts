import { stringify } from "yaml";
import type { PageOrigin } from "../read-page.ts";
import type { PageMetadata } from "./metadata.ts";
import type { Sourced } from "./values.ts";

/** Writes the front matter of an imported article, each field with where on the page it was found. */
export function frontMatterOf(metadata: PageMetadata, origin: PageOrigin): string {
  const {
    title,
    standfirst,
    authors,
    published,
    updated,
    source,
    saved,
    site,
    section,
    tags,
    language,
    image,
    alt,
    caption,
    credit,
  } = metadata;
  const told = (value: string | undefined) => (value === undefined ? undefined : { value, from: "told" });
  const fields: readonly (readonly [string, Sourced<unknown> | undefined])[] = [
    ["title", title],
    ["standfirst", standfirst],
    ["author", authors],
    ["published", published],
    ["updated", updated],
    ["saved", told(origin.saved) ?? saved],
    ["source", source],
    ["site", told(origin.site) ?? site],
    ["section", section],
    ["tags", tags],
    ["lang", language],
    ["image", image],
    ["alt", image && alt],
    ["caption", caption],
    ["credit", credit],
  ];
  return fields.flatMap(([key, found]) => (found ? [line(key, found)] : [])).join("");
}

/** A field, and as a comment where it was found: an author can judge it, and YAML passes it over. */
function line(key: string, { value, from }: Sourced<unknown>): string {
  const written = stringify({ [key]: value }, { lineWidth: 0 }).trimEnd();
  const isPlain = !written.includes("\n") && !/[|>]-?$/.test(written.split("\n", 1)[0]!);
  return isPlain ? `${written} # ${from}\n` : `# ${key}: ${from}\n${written}\n`;
}
