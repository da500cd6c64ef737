import type { ArticleBeside } from "../../pages/article-page.ts";
import type { PageKind, PageRecord } from "../../pages/records.ts";
import type { ArticleFacts } from "../../pages/summary.ts";
import type { AssetPlaces } from "../../site/asset-places.ts";
import type { OwnParts } from "../../site/newsroom.ts";
import type { Strings } from "../../site/phrases.ts";
import type { SiteSettings, SpeakerEntry } from "../../site/settings/site.ts";
import type { MadeOf } from "../cache/site-notes.ts";
import type { FileRecord } from "../publish/staging.ts";
import { keepHeapSmall } from "../run/heap.ts";
import { sharedBytes } from "../run/shared-bytes.ts";
import { openThreads } from "../run/threads.ts";
import type { Renewal } from "./take-over.ts";

/** What all pages are made with. Plain data: threads are sent it. */
export interface PageSettings {
  readonly site: SiteSettings;
  readonly strings: Strings;
  readonly speakers: readonly SpeakerEntry[];
  readonly assets: AssetPlaces;
  readonly own: Omit<OwnParts, "cardFaces">;
  readonly templates: readonly string[];
  /** Stands for what all pages are made of. */
  readonly pageKey: string;
  /** Folder of the results. */
  readonly results: string;
}

/** One article whose page and files are to be made. Plain data. */
export interface ArticleJob {
  /** Key of its result. */
  readonly result: string;
  readonly facts: ArticleFacts;
  readonly beside: ArticleBeside;
  /** Stand for what its page and its other files are made of. */
  readonly page: string | undefined;
  readonly files: string | undefined;
  /** Its files, and where each may be written to; one that is not here goes back as bytes. */
  readonly places: Places;
}

/** One page that is to be rendered. */
export interface PageJob {
  readonly kind: PageKind;
  readonly record: PageRecord;
  /** Stands for what the pages are made of that are made with it. */
  readonly group: string | undefined;
}

/** Where files may be written to, by their paths in the site. */
export type Places = ReadonlyMap<string, string>;

/** `settings` are `PageSettings`, the same for all requests. */
export type PageRequest = { readonly settings: SharedArrayBuffer } & (
  | { readonly articles: readonly ArticleJob[] }
  | { readonly pages: readonly PageJob[]; readonly places: Places }
);

/** One file that was made: written already, or its bytes. */
export type MadeFile = { readonly path: string; readonly made: MadeOf } & (
  | { readonly written: FileRecord }
  | { readonly bytes: Uint8Array; readonly hash: string }
);

/** Missing where a result is not where it should be. */
export interface MadeFiles {
  readonly files?: readonly MadeFile[];
}

/** Threads that make and render pages, and write them. */
export interface PageThreads {
  readonly count: number;
  /** Where a thread may write a file; `undefined` where something stands. */
  readonly placesOf: (paths: readonly string[]) => Places;
  /** Says whether it could: where not, nothing of these articles was written. */
  readonly makeArticles: (articles: readonly ArticleJob[]) => Promise<boolean>;
  readonly render: (pages: readonly PageJob[]) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Starts them. */
export function openPageThreads(
  settings: PageSettings,
  count: number,
  { staging, made }: Renewal,
): PageThreads {
  keepHeapSmall();
  const shared = sharedBytes(settings);
  const threads = openThreads("io/build/page-worker", count);
  const take = (files: readonly MadeFile[]) => {
    for (const file of files) {
      made.set(file.path, file.made);
      if ("written" in file) staging.wrote?.(file.path, file.written);
      else staging.write(file.path, file.bytes, file.hash);
    }
  };
  const placesOf = (paths: readonly string[]) =>
    new Map(
      paths.flatMap((path): (readonly [string, string])[] => {
        const place = staging.placeOf?.(path);
        return place === undefined ? [] : [[path, place]];
      }),
    );
  return {
    count,
    placesOf,
    makeArticles: async (articles) => {
      const { files } = await threads.ask<MadeFiles>({ articles, settings: shared } satisfies PageRequest);
      take(files ?? []);
      return files !== undefined;
    },
    render: async (pages) => {
      const places = placesOf(pages.map(({ record }) => record.permalink));
      const request = { pages, places, settings: shared } satisfies PageRequest;
      take((await threads.ask<MadeFiles>(request)).files!);
    },
    close: threads.close,
  };
}
