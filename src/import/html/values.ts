import type { Thing } from "./structured-data.ts";

/** A value and where on the page it stands: 'JSON-LD', 'og:title', 'h1'. */
export interface Sourced<T> {
  readonly value: T;
  readonly from: string;
}

export function first<T>(values: readonly (Sourced<T> | undefined)[]): Sourced<T> | undefined {
  return values.find((value) => value !== undefined);
}

export function sourced(value: string | undefined, from: string): Sourced<string> | undefined {
  const plain = decode(value ?? "")
    .replace(/\s+/g, " ")
    .trim();
  return plain === "" ? undefined : { value: plain, from };
}

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ldquo: "“",
  rdquo: "”",
  lsquo: "‘",
  rsquo: "’",
  ndash: "–",
  mdash: "—",
  hellip: "…",
};

/** Data is often escaped as if it were HTML. */
export function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
    if (decimal) return String.fromCodePoint(Math.min(0x10ffff, Number(decimal)));
    if (hex) return String.fromCodePoint(Math.min(0x10ffff, Number.parseInt(hex, 16)));
    return entities[String(name).toLowerCase()] ?? whole;
  });
}

export function textIn(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return textIn(value[0]);
  return typeof value === "object" && value !== null
    ? textIn((value as Thing)["@value"] ?? (value as Thing)["name"])
    : undefined;
}

export function idOf(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  return typeof value === "object" && value !== null ? textIn((value as Thing)["@id"]) : undefined;
}

export function imageIn(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return imageIn(value[0]);
  return typeof value === "object" && value !== null ? textIn((value as Thing)["url"]) : undefined;
}
