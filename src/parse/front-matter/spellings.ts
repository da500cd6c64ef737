import type { FrontMatter } from "../../article/front-matter.ts";
import { frontMatterSchema } from "./fields.ts";

/** A key of ours, or one whose value is turned into several of ours. */
export type Meaning = keyof FrontMatter | "link" | "path" | "unpublished" | "unlessTrue" | "status" | "head";

/**
 * What other tools call our keys, the more trusted first where several mean the same. Case, hyphens and underscores
 * of a key do not count: `publishDate`, `publish_date`.
 */
export const synonyms: Readonly<Record<string, Meaning>> = {
  headline: "title",
  subtitle: "standfirst",
  description: "standfirst",
  summary: "standfirst",
  excerpt: "standfirst",
  dek: "standfirst",
  abstract: "standfirst",
  authors: "author",
  byline: "author",
  creator: "author",
  writer: "author",
  date: "published",
  date_published: "published",
  publish_date: "published",
  published_at: "published",
  published_on: "published",
  published_time: "published",
  pub_date: "published",
  post_date: "published",
  lastmod: "updated",
  last_modified: "updated",
  last_modified_at: "updated",
  last_updated: "updated",
  modified: "updated",
  date_modified: "updated",
  date_updated: "updated",
  updated_at: "updated",
  expiry_date: "expires",
  created: "saved",
  date_saved: "saved",
  saved_at: "saved",
  clipped: "saved",
  date_clipped: "saved",
  source_url: "source",
  canonical_url: "source",
  canonical: "source",
  original_url: "source",
  original: "source",
  url: "link",
  link: "link",
  permalink: "path",
  redirect_from: "aliases",
  publisher: "site",
  publication: "site",
  site_name: "site",
  category: "section",
  categories: "section",
  keywords: "tags",
  tag: "tags",
  topics: "tags",
  locations: "places",
  language: "lang",
  locale: "lang",
  images: "image",
  cover: "image",
  cover_image: "image",
  featured_image: "image",
  feature_image: "image",
  thumbnail: "image",
  hero: "image",
  og_image: "image",
  image_caption: "caption",
  cover_caption: "caption",
  image_credit: "credit",
  photo_credit: "credit",
  image_alt: "alt",
  cover_alt: "alt",
  licence: "license",
  header: "head",
  publish: "unlessTrue",
  private: "unpublished",
  unpublished: "unpublished",
  hidden: "unpublished",
  status: "status",
};

/** Keys that generators, clippers and note tools write for themselves. */
export const foreignKeys: readonly string[] = (
  "domain word_count cssclasses cssclass type favicon layout template theme weight order id uid uuid guid post_id " +
  "wordpress_id toc comments comment math mathjax katex mermaid sitemap robots noindex menu menus navigation nav " +
  "nav_order eleventy_navigation eleventy_exclude_from_collections eleventy_computed eleventy_import " +
  "template_engine_override pagination outputs output output_ext url_path filename file path parent parents " +
  "grand_parent has_children nav_exclude share sharing related show_toc show_reading_time reading_time readtime " +
  "read_time hide_summary hidemeta hide_meta show_date bookcollapse expiry_date banner banner_x banner_y icon emoji " +
  "linter yaml_title kanban_plugin excalidraw_plugin position score rating rank height width version build render " +
  "headless resources cascade markup link_title slug_override is_starred sticky pinned featured classes class " +
  "style styles css js scripts head_scripts custom_css meta seo seo_title seo_description og opengraph twitter " +
  "twitter_card author_profile author_url avatar bio collection collections list_title redirect_to ref refs up " +
  "down next prev previous notes kindle highlights progress clip_id annotations hash checksum timestamp"
).split(" ");

const ignored = new Set(foreignKeys.map(fold));

const ourKeys = new Map(
  (Object.keys(frontMatterSchema.shape) as (keyof FrontMatter)[]).map((key) => [fold(key), key]),
);
const meanings = new Map(Object.entries(synonyms).map(([synonym, meaning]) => [fold(synonym), meaning]));

/** What a key means here; `ignored`: it belongs to another tool; `undefined`: unknown. */
export function meaningOf(key: string): Meaning | "ignored" | undefined {
  const name = fold(key.slice(0, 64));
  const meaning = ourKeys.get(name) ?? meanings.get(name);
  if (meaning !== undefined) return meaning;
  // Obsidian's Digital Garden and WordPress keep many keys under a prefix of their own.
  return ignored.has(name) || /^(?:dg|wp|_)[-_]?./.test(key) ? "ignored" : undefined;
}

function fold(key: string): string {
  return key.replace(/[\s_-]+/g, "").toLowerCase();
}
