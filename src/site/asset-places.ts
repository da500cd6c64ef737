/** Where the bundled assets lie, as addresses below the base: `assets/quotidian.3f2a9c1b.css`. */
export interface AssetPlaces {
  readonly style: string;
  /** What the pages other than an article need besides. */
  readonly desk: string;
  /** What paper needs besides: fetched after the page. */
  readonly print: string;
  /** Small and render-blocking: sets the theme before the first paint. */
  readonly early: string;
  readonly script: string;
  readonly search: string;
  /** Fills the reading list’s page. */
  readonly saved: string;
  /** Fonts worth fetching before the style sheet asks for them. */
  readonly preload: readonly string[];
  readonly icon: string;
  /** Everything that a page needs without a network. */
  readonly offline: readonly string[];
}

export const noAssets: AssetPlaces = {
  style: "assets/quotidian.css",
  desk: "assets/desk.css",
  print: "assets/print.css",
  early: "assets/early.js",
  script: "assets/quotidian.js",
  search: "assets/search.js",
  saved: "assets/saved.js",
  preload: [],
  icon: "assets/icon.svg",
  offline: [],
};
