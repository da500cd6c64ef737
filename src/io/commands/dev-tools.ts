import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "../../article/diagnostic.ts";
import { type ArticleReading, readingOf } from "../../check/overrule.ts";
import { type BuiltSite, readAgain } from "../build/reprint.ts";
import { packageTemplates } from "../build/template-files.ts";

/** What the browser is told of the last build. */
export interface DevState {
  readonly failed: boolean;
  /** The build before failed, and this one did not. */
  readonly mended: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

type Answer = {
  readonly status?: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

/** Addresses below the base under which the pages of `dev` find their tools. */
export function devAnswers({
  site,
  state,
  arrived,
}: {
  /** The one that was built last. */
  readonly site: () => BuiltSite | undefined;
  readonly state: () => DevState;
  /** Is told when a page has come on screen. */
  readonly arrived: () => void;
}): Readonly<Record<string, (request: { readonly url: URL }) => Answer | Promise<Answer>>> {
  const script = readFileSync(join(packageTemplates, "assets/scripts/dev.js"), "utf8");
  return {
    "/.quotidian/dev.js": () => ({
      headers: { "content-type": "text/javascript; charset=utf-8" },
      body: script,
    }),
    "/.quotidian/state.json": () => {
      arrived();
      const { failed, mended, diagnostics } = state();
      const problems = diagnostics.map(({ path, line, column, severity, reason }) => ({
        where: `${path}:${line}:${column}`,
        severity,
        reason,
      }));
      return json({ failed, mended, problems });
    },
    "/.quotidian/article/:file": async ({ url }) => {
      const slug = decodeURIComponent(url.pathname.split("/").at(-1)!).replace(/\.json$/, "");
      const built = site();
      const reading = built && (await readSlug(built, slug).catch(() => undefined));
      return reading ? json(reading) : { ...json({}), status: 404 };
    },
  };
}

/** Reads the article of an address as its file is now. */
async function readSlug(site: BuiltSite, slug: string): Promise<ArticleReading | undefined> {
  const { published, newsroom } = site.read;
  const known = published.find(({ note }) => note.parsed.slug === slug);
  return known && readingOf(await readAgain(site, known), newsroom.speakers);
}

/** Answers an address that cannot be read ('/%E0%A4%A'): the server would end with an error. */
export function unreadableAddress({ pathname }: URL): Answer | undefined {
  try {
    decodeURIComponent(pathname);
    return undefined;
  } catch {
    return { status: 404, headers: { "content-type": "text/plain; charset=utf-8" }, body: "" };
  }
}

/** A page that stands nowhere yet. */
export function pageAnswer(html: string | undefined): Answer | undefined {
  return html === undefined
    ? undefined
    : { headers: { "content-type": "text/html; charset=utf-8" }, body: html };
}

function json(value: object): Answer {
  return { headers: { "content-type": "application/json" }, body: JSON.stringify(value) };
}
