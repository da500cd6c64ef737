import { findDates } from "../dates/find-dates.ts";
import { isDate, isWebAddress, plainIso } from "./formats.ts";
import { splitNames } from "./split-names.ts";

/**
 * The shapes in which other tools write one value, each read into ours. A reader answers `undefined` where it does not
 * understand what stands there; the schema then says what was expected.
 */

/** Words of a value: of a list, all of them; of a map, those that name it. Wikilinks and links give their words. */
export function wordsOfValue(value: unknown): string | undefined {
  if (typeof value === "string") return plainWords(value);
  if (typeof value === "boolean" || typeof value === "number") return String(value);
  if (Array.isArray(value)) {
    const words = value.map(wordsOfValue).filter((each) => each !== undefined && each !== "");
    return words.length === 0 ? undefined : words.join(", ");
  }
  return isMap(value) ? wordsOfValue(ofFirst(value, naming)) : undefined;
}

/** The first words of a value: a section is one. */
export function readFirst(value: unknown): string | undefined {
  return Array.isArray(value)
    ? value.map(wordsOfValue).find((each) => each !== undefined)
    : wordsOfValue(value);
}

/** Names: a list, a map of a person, a list of such; YAML reads `[[Mara Quay]]` as a list in a list. */
export function readNames(value: unknown): readonly unknown[] | undefined {
  if (typeof value === "string") {
    return splitNames(value)
      .map((name) =>
        plainWords(name)
          .replace(/\s*<[^<>\s]+@[^<>\s]+>$/, "")
          .trim(),
      )
      .filter(Boolean);
  }
  if (typeof value === "number") return [String(value)];
  if (Array.isArray(value)) return value.flatMap((each) => readNames(each) ?? [each]);
  if (!isMap(value)) return undefined;
  const { first, last, first_name = first, last_name = last } = value;
  if (typeof first_name === "string" && typeof last_name === "string") return [`${first_name} ${last_name}`];
  const named = ofFirst(value, naming);
  if (named !== undefined) return readNames(named);
  // `authors: { mara: { name: Mara Quay } }`
  const inner = Object.values(value).map((each) => (isMap(each) ? ofFirst(each, naming) : undefined));
  return inner.length > 0 && inner.every((each) => typeof each === "string") ? inner : undefined;
}

/** Words of a list, without the signs that note tools put before them: `#harbour`, `[[harbour]]`. */
export function readLabels(value: unknown): string | readonly string[] | undefined {
  if (typeof value === "string")
    return value.split(",").flatMap(byHash).map(plainLabel).filter(Boolean).join(", ");
  if (typeof value === "number") return [String(value)];
  if (!Array.isArray(value)) return undefined;
  const labels = value.flat(2).map((each) => (each === null ? "" : wordsOfValue(each)));
  return labels.every((each) => each !== undefined)
    ? labels.flatMap(byHash).map(plainLabel).filter(Boolean)
    : undefined;
}

/** A date in any form that says which day is meant. */
export function readDate(value: unknown): string | undefined {
  const text = readFirst(value);
  if (text === undefined) return undefined;
  const iso = plainIso(text.trim());
  if (isDate(iso)) return iso;
  const [date, ...others] = findDates(iso);
  if (date === undefined || others.length > 0) return undefined;
  return date.time === undefined ? date.iso : `${date.iso}T${date.time}`;
}

/** `yes`, `1` and the like. */
export function readFlag(value: unknown): boolean | undefined {
  if (typeof value === "boolean") return value;
  if (value === 1 || value === 0) return value === 1;
  if (typeof value !== "string") return undefined;
  if (/^(?:true|yes|y|on|1)$/i.test(value.trim())) return true;
  return /^(?:false|no|n|off|0)$/i.test(value.trim()) ? false : undefined;
}

/** An address of the web, however it is wrapped: `<https://…>`, `www.…`, `[words](https://…)`. */
export function readAddress(value: unknown): string | undefined {
  const text = Array.isArray(value)
    ? value.map((each) => readAddress(each)).find((each) => each !== undefined)
    : isMap(value)
      ? readAddress(ofFirst(value, ["url", "link", "href", "source"]))
      : typeof value === "string"
        ? value.trim()
        : undefined;
  if (text === undefined) return undefined;
  const bare =
    /^<\s*([^<>\s]+)\s*>$/.exec(text)?.[1] ??
    /^\[[^\]]*\]\(\s*<?([^()<>\s]+)>?\s*\)$/.exec(text)?.[1] ??
    text;
  if (isWebAddress(bare) && !/\s/.test(bare)) return bare;
  if (/^www\.[^\s/]+\.[^\s]+$/i.test(bare) && isWebAddress(`https://${bare}`)) return `https://${bare}`;
  return undefined;
}

/** A picture and what is said of it: the maps of themes, the first of a list. */
export function readPicture(value: unknown): Readonly<Record<string, unknown>> | undefined {
  if (typeof value === "string") {
    const path = /^!?\[\[([^[\]|]+)(?:\|[^[\]]*)?\]\]$/.exec(value.trim())?.[1] ?? value;
    return path.trim() === "" ? undefined : { image: path.trim() };
  }
  if (Array.isArray(value)) return value.length === 0 ? undefined : readPicture(value.flat(2)[0]);
  if (!isMap(value)) return undefined;
  const image = ofFirst(value, [
    "path",
    "src",
    "url",
    "image",
    "file",
    "filename",
    "feature",
    "relative_path",
  ]);
  if (typeof image !== "string" || image.trim() === "") return undefined;
  const told = (keys: readonly string[]) => {
    const found = ofFirst(value, keys);
    return typeof found === "string" && found.trim() !== "" ? found : undefined;
  };
  return {
    image: image.trim(),
    caption: told(["caption", "title", "description"]),
    credit: told(["credit", "attribution", "photographer", "copyright", "author"]),
    alt: told(["alt", "alternative_text", "image_description"]),
  };
}

const naming = ["name", "title", "label", "display_name", "displayname", "text", "value", "email"] as const;

export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function ofFirst(map: Readonly<Record<string, unknown>>, keys: readonly string[]): unknown {
  const key = keys.find((each) => Object.hasOwn(map, each) && map[each] !== null && map[each] !== "");
  return key === undefined ? undefined : map[key];
}

/** The words of `[[people/mara|Mara Quay]]` and `[Mara Quay](https://…)`. */
function plainWords(value: string): string {
  return value
    .replace(/\[\[(?:[^[\]|]*\|)?([^[\]]*)\]\]/g, "$1")
    .replace(/^\[([^[\]]+)\]\([^()\s]*\)$/, "$1")
    .trim();
}

/** '#harbour #tides' */
function byHash(label: string): readonly string[] {
  return /^\s*(?:#[\p{L}\p{N}][^\s#]*(?:\s+|$)){2,}$/u.test(label) ? label.trim().split(/\s+/) : [label];
}

function plainLabel(label: string): string {
  return plainWords(label)
    .replace(/^#(?=\p{L})/u, "")
    .trim();
}
