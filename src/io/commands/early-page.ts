import { join } from "node:path";
import type { RenderedPage } from "../build/eleventy.ts";
import { type BuiltSite, reprint } from "../build/reprint.ts";
import { readPublished } from "../publish/build-manifest.ts";

/** The longest that a build waits for a browser to ask for the page, and then to have it on screen; in ms. */
const longestWait = { asked: 100, shown: 500 };

/** The page of an article that was just saved: on screen before the site is built again. */
export interface EarlyPage {
  /** Makes the page of a file; says whether there is one to show. */
  readonly make: (path: string) => Promise<boolean>;
  /** What a browser is given instead of the page that stands. */
  readonly answer: (pathname: string) => string | undefined;
  /** A page has come on screen. */
  readonly arrived: () => void;
  /** Ends once a browser has the page on screen, or none asks for it; says whether one has. */
  readonly shown: () => Promise<boolean>;
  /** Gives the page up; says whether the site that was built since has the same. */
  readonly end: () => boolean;
}

/** `site` is the one of the last build, which stands in the folder `output` and is shown below `base`. */
export function openEarlyPage(
  output: string,
  { site, base }: { readonly site: () => BuiltSite | undefined; readonly base: () => string },
): EarlyPage {
  let page: RenderedPage | undefined;
  const asked = openSign();
  const onScreen = openSign();
  return {
    make: async (path) => {
      const built = site();
      try {
        page = built && (await reprint(built, path.replaceAll("\\", "/")));
      } catch {
        // The build that follows tells what is wrong.
        page = undefined;
      }
      return page !== undefined;
    },
    answer: (pathname) => {
      if (!page || decodeURI(pathname) !== base() + page.permalink.replace(/index\.html$/, ""))
        return undefined;
      asked.give();
      return page.html;
    },
    arrived: onScreen.give,
    shown: async () => (await asked.within(longestWait.asked)) && onScreen.within(longestWait.shown),
    end: () => {
      const made = page;
      page = undefined;
      const built = made && readPublished(join(output, made.permalink));
      return built !== undefined && Buffer.from(built).toString("utf8") === made?.html;
    },
  };
}

/** Something that may be waited for, for a time. */
function openSign(): { readonly give: () => void; readonly within: (ms: number) => Promise<boolean> } {
  let give = () => {};
  return {
    give: () => give(),
    within: (ms) =>
      new Promise((resolve) => {
        const timer = setTimeout(() => resolve(false), ms);
        give = () => {
          clearTimeout(timer);
          resolve(true);
        };
      }),
  };
}
