import leven from "leven";
import type { ZodObject, ZodType } from "zod";
import { type Diagnostic, pointOf } from "../diagnostic.ts";
import { speakerSlug } from "../pages/speaker-book.ts";
import { readYaml, YamlError, yamlPlaces } from "../parse/yaml.ts";
import { type SiteSettings, type SpeakerEntry, siteSchema, speakersSchema } from "./site.ts";

/** A settings file, read and checked. */
export interface SettingsResult<T> {
  /** The defaults where the file has errors. */
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}

/** Checks `site.yml`; an empty source gives the defaults. */
export function readSite(source: string, path: string): SettingsResult<SiteSettings> {
  return read(siteSchema, source, path, {}, "site");
}

/** Checks `speakers.yml`; an empty source gives no speakers. */
export function readSpeakers(source: string, path: string): SettingsResult<readonly SpeakerEntry[]> {
  const result = read(speakersSchema, source, path, [], "speakers");
  return { ...result, diagnostics: [...result.diagnostics, ...findSharedPages(result.value, source, path)] };
}

/** Two entries with one address would be one person on the site: each is told of the other. */
function findSharedPages(
  entries: readonly SpeakerEntry[],
  source: string,
  path: string,
): readonly Diagnostic[] {
  const places = yamlPlaces(source);
  const first = new Map<string, number>();
  return entries.flatMap(({ name, slug }, index) => {
    const address = slug ?? speakerSlug(name);
    const other = first.get(address);
    if (other === undefined) {
      first.set(address, index);
      return [];
    }
    const line = pointOf(source, places([other, "name"])).line;
    const reason = `Unexpected speaker \`${name}\` with the page of line ${line}, expected a \`slug\` of its own`;
    const place = pointOf(source, places([index, "name"]));
    return [{ path, ...place, severity: "error" as const, reason, code: "speakers/duplicate" }];
  });
}

function read<T>(
  schema: ZodType<T>,
  source: string,
  path: string,
  empty: unknown,
  area: string,
): SettingsResult<T> {
  const diagnostics: Diagnostic[] = [];
  const report = (offset: number, code: string, reason: string) => {
    diagnostics.push({
      path,
      ...pointOf(source, offset),
      severity: "error",
      reason,
      code: `${area}/${code}`,
    });
  };
  let data: unknown;
  try {
    data = readYaml(source) ?? empty;
  } catch (error) {
    if (!(error instanceof YamlError)) throw error;
    report(error.offset, "yaml", error.message);
    return { value: schema.parse(empty), diagnostics };
  }
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data, diagnostics };
  const place = yamlPlaces(source);
  for (const issue of result.error.issues) {
    const where = issue.path.map(String).join(".");
    if (issue.code === "unrecognized_keys") {
      for (const key of issue.keys) {
        const expected = nearestKey(schema, issue.path, key);
        report(place([...issue.path, key], "key"), "unknown-key", `Unexpected key \`${key}\`, ${expected}`);
      }
    } else {
      const expected = issue.message.startsWith("expected ")
        ? issue.message
        : `expected ${issue.message.toLowerCase()}`;
      report(place(issue.path), "value", `Unexpected ${where || "file"}, ${expected}`);
    }
  }
  return { value: schema.parse(empty), diagnostics };
}

function nearestKey(schema: ZodType, path: readonly PropertyKey[], key: string): string {
  const shape = path.length === 0 ? ((schema as unknown as ZodObject).shape ?? {}) : {};
  const [nearest] = Object.keys(shape).sort((a, b) => leven(key, a) - leven(key, b));
  return nearest && leven(key, nearest) <= 3
    ? `expected \`${nearest}\``
    : "expected one that the README lists";
}
