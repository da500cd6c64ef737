import type { Picture } from "./picture.ts";

/** An icon of the site as a page's head names it. */
export interface Icon {
  readonly rel: "icon" | "apple-touch-icon";
  /** Below the base. */
  readonly path: string;
  readonly type?: string;
}

/** What a site looks like besides its colours: taken from files of its own in `static/`. */
export interface Brand {
  readonly icons: readonly Icon[];
  /** In the place of the name; `dark` where there is another for the dark theme. */
  readonly logo?: { readonly light: Picture; readonly dark?: Picture };
}

const iconFiles: readonly Icon[] = [
  { rel: "icon", path: "favicon.ico" },
  { rel: "icon", path: "favicon.png", type: "image/png" },
  { rel: "icon", path: "favicon.svg", type: "image/svg+xml" },
  { rel: "apple-touch-icon", path: "apple-touch-icon.png" },
];

/** Names of files that show the publication's own name; the first that is there. */
export const logoFiles = {
  light: ["logo.svg", "logo.png"],
  dark: ["logo-dark.svg", "logo-dark.png"],
} as const;

/** Finds the icons among a site's own files; ours where it has none. */
export function iconsOf(files: ReadonlySet<string>, ours: string): readonly Icon[] {
  const own = iconFiles.filter(({ path }) => files.has(path));
  const hasIcon = own.some(({ rel }) => rel === "icon");
  return [...(hasIcon ? [] : [{ rel: "icon", path: ours } as const]), ...own];
}
