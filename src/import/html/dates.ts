import { type DayOrder, findDates } from "../../parse/dates/find-dates.ts";
import { isDate, plainIso } from "../../parse/front-matter/formats.ts";
import type { HeadFields } from "./head-fields.ts";
import type { StructuredData } from "./structured-data.ts";
import { first, type Sourced, sourced, textIn } from "./values.ts";

/** The first publication and the last change, as far as the page's data name them. */
export interface SaidDates {
  readonly published: Sourced<string> | undefined;
  readonly updated: Sourced<string> | undefined;
}

/** Reads the dates of a page's data: JSON-LD of the article, then `meta`, microdata, and JSON-LD of anything. */
export function saidDates(
  head: HeadFields,
  { article, things }: StructuredData,
  order: DayOrder,
  address: string | undefined,
): SaidDates {
  const date = (value: unknown, from: string): Sourced<string> | undefined => {
    const words = sourced(textIn(value), from);
    const iso = words && isoOf(words.value, order);
    return iso === undefined ? undefined : { value: iso, from };
  };
  const metas = (names: readonly string[]) => names.map((name) => date(head.meta.get(name)?.[0], name));
  const marked = (name: string) =>
    (head.microdata.get(name) ?? []).map(({ value }) => date(value, "microdata"));
  const other = things.find((thing) => thing["datePublished"] !== undefined);
  const published = first([
    date(article?.["datePublished"], "JSON-LD datePublished"),
    ...metas(publishedNames),
    ...marked("datepublished"),
    date(other?.["datePublished"], "JSON-LD datePublished"),
    date(article?.["dateCreated"], "JSON-LD dateCreated"),
    ...marked("datecreated"),
    ...metas(["date", "dc.date", "dcterms.date"]),
    ...head.stamps.map((stamp) => date(stamp, "data attribute")),
    dayOfAddress(address),
    ...metas(["last-modified", "revised"]),
  ]);
  const updated = first([
    date(article?.["dateModified"], "JSON-LD dateModified"),
    ...metas(updatedNames),
    ...marked("datemodified"),
  ]);
  return { published, updated: isLater(updated?.value, published?.value) ? updated : undefined };
}

const publishedNames = (
  "article:published_time og:article:published_time og:published_time datepublished publishdate publish_date publish-date " +
  "published_time pubdate publication_date date.issued dc.date.issued dcterms.issued dcterms.created dcterms.available " +
  "sailthru.date parsely-pub-date article.published article:published cxenseparse:recs:publishtime rnews:datepublished " +
  "citation_publication_date citation_date originalpublicationdate article_date_original displaydate creation_date " +
  "bt:pubdate vr:published_time"
).split(" ");
const updatedNames =
  "article:modified_time og:updated_time datemodified last-modified dcterms.modified article.updated cxenseparse:modifiedtime".split(
    " ",
  );

/** A change counts only after the publication. Where only days are known, the same day is no change. */
export function isLater(updated: string | undefined, published: string | undefined): boolean {
  if (updated === undefined || published === undefined) return updated !== undefined;
  if (updated.length === 10 || published.length === 10) return updated.slice(0, 10) > published.slice(0, 10);
  return Date.parse(updated) - Date.parse(published) >= 60_000;
}

/** Many addresses hold the day of publication: `/2026/03/14/wall`, `/story/2026-03-14/wall`. */
function dayOfAddress(address: string | undefined): Sourced<string> | undefined {
  if (address === undefined) return undefined;
  const [, year, month, day] =
    /\/((?:19|20)\d\d)[/-]([01]?\d)[/-]([0-3]?\d)(?=\/|$)/.exec(new URL(address).pathname) ?? [];
  const iso = `${year}-${month?.padStart(2, "0")}-${day?.padStart(2, "0")}`;
  return isDate(iso) ? { value: iso, from: "address" } : undefined;
}

/** A date of the page's data or its text in ISO 8601: a day, or an instant where the zone is known. */
export function isoOf(value: string, order: DayOrder): string | undefined {
  const plain = plainIso(value.trim().replace(/(\d)Z\[.*\]$/, "$1Z"));
  if (isDate(plain)) return zoned(plain);
  const [, year, month, day] = /^((?:19|20)\d\d)([01]\d)([0-3]\d)(?:T?\d{4,6}Z?)?$/.exec(plain) ?? [];
  if (year !== undefined && isDate(`${year}-${month}-${day}`)) return `${year}-${month}-${day}`;
  const [found] = findDates(value.slice(0, 200), order);
  return found?.iso;
}

/** A time without a zone is no instant: only its day is known. */
function zoned(iso: string): string {
  return /^\d{4}-\d\d-\d\dT/.test(iso) && !/(?:Z|[+-]\d\d:?\d\d)$/i.test(iso) ? iso.slice(0, 10) : iso;
}

/** A date that readers see, in the words of `findDates`. */
export interface SeenDate {
  readonly iso: string;
  /** The time beside it, where no zone is named. */
  readonly time?: string;
}

/**
 * The day of publication in the publisher's time zone. Data give it in UTC or in a server's time, which late in the
 * evening is another day than the page prints. The printed day must be within a day of it. A printed time gives the
 * zone.
 */
export function localDate(said: string, printed: readonly SeenDate[]): string {
  const isInstant = /(?:Z|[+-]00:?00)$/.test(said);
  const [day, around] = [said.slice(0, 10), isInstant ? said : `${said.slice(0, 10)}T12:00Z`];
  if (!isInstant && said.length > 10) return said;
  const instant = Date.parse(around);
  for (const { iso, time } of printed) {
    if (!isInstant || time === undefined || iso.length > 10) continue;
    const minutes = Math.round((Date.parse(`${iso}T${time.slice(0, 5)}Z`) - instant) / 60_000 + 0.5);
    if (minutes !== 0 && minutes % 30 === 0 && minutes >= -12 * 60 && minutes <= 14 * 60)
      return atZone(instant, minutes);
  }
  const days = printed.map(({ iso }) => iso.slice(0, 10));
  const [first] = days;
  if (first === undefined || days.includes(day)) return said;
  // Noon of the printed day is at most some hours more than half a day away.
  const hours = (Date.parse(`${first}T12:00Z`) - instant) / 3_600_000;
  return isInstant ? (hours > -25 && hours < 26 && hours !== 0 ? first : said) : hours === -24 ? first : said;
}

function atZone(instant: number, minutes: number): string {
  const pad = (value: number) => String(value).padStart(2, "0");
  const size = Math.abs(minutes);
  const local = new Date(instant + minutes * 60_000).toISOString().slice(0, 19);
  return `${local}${minutes < 0 ? "-" : "+"}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}
