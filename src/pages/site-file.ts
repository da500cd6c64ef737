/** A file that is no page: a feed, the sitemap, quotations as data. */
export interface SiteFile {
  /** Below the output folder, with `/`. */
  readonly path: string;
  readonly content: string;
}
