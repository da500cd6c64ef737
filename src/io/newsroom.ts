import type { Newsroom } from "../pages/newsroom.ts";
import type { SiteSettings, SpeakerEntry } from "../settings/site.ts";

export interface NewsroomOptions {
  readonly site: SiteSettings;
  readonly speakers: readonly SpeakerEntry[];
  /** Folders of templates, the site's own first, the package's last. */
  readonly templates: readonly string[];
  /** The output folder: hashed assets are written into its `assets/`. */
  readonly output: string;
  /** Where subset fonts are kept between builds. */
  readonly cache: string;
}

/** The templates that came with the package, in the checkout as in `node_modules`. */
export const packageTemplates: string = "";

/** Builds the assets into the output folder and gathers what every page shares. */
export async function openNewsroom(_options: NewsroomOptions): Promise<Newsroom> {
  throw new Error("Not written yet");
}
