import leven from "leven";
import type { core, ZodObject, ZodType } from "zod";
import { type Diagnostic, pointOf } from "../../article/diagnostic.ts";
import { expectationOf, firstOfEach, valueAt } from "../../parse/front-matter/expectation.ts";
import { readYaml, YamlError, yamlPlaces } from "../../parse/front-matter/yaml.ts";
import { sharedSpeakers } from "./shared-speakers.ts";
import { type SiteSettings, type SpeakerEntry, siteSchema, speakersSchema } from "./site.ts";

/** A settings file, read and checked. */
export interface SettingsResult<T> {
  /** The defaults where the file has errors. */
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}

/** Checks `site.yml`; an empty source gives the defaults. */
export function readSiteSettings(source: string, path: string): SettingsResult<SiteSettings> {
  return read(siteSchema, source, path, {}, "site");
}

/** Checks `speakers.yml`; an empty source gives no speakers. */
export function readSpeakers(source: string, path: string): SettingsResult<readonly SpeakerEntry[]> {
  const result = read(speakersSchema, source, path, [], "speakers");
  return { ...result, diagnostics: [...result.diagnostics, ...sharedSpeakers(result.value, source, path)] };
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
  for (const issue of firstOfEach(result.error.issues)) {
    if (issue.code === "unrecognized_keys") {
      for (const key of issue.keys) {
        const expected = nearestKey(schema, issue.path, key);
        report(place([...issue.path, key], "key"), "unknown-key", `Unexpected key \`${key}\`, ${expected}`);
      }
    } else report(place(issue.path), "value", problem(issue, data));
  }
  return { value: schema.parse(empty), diagnostics };
}

function problem(issue: core.$ZodIssue, data: unknown): string {
  const value = valueAt(data, issue.path);
  // Which entry of a list it is, the line says.
  const [first, ...rest] = issue.path;
  const label = (typeof first === "number" ? rest : issue.path).map(String).join(".");
  if (value === undefined && label) return `Missing ${label}, expected \`${label}: …\``;
  const name = label || (typeof first === "number" ? "entry" : "file");
  const shown = typeof value === "string" && value !== "" ? ` \`${value.slice(0, 60)}\`` : "";
  return `Unexpected ${name}${shown}, expected ${expectationOf(issue)}`;
}

function nearestKey(schema: ZodType, path: readonly PropertyKey[], key: string): string {
  const { shape, element } = schema as unknown as { shape?: object; element?: ZodObject };
  const keys = [shape, element?.shape][path.length] ?? {};
  const [nearest] = Object.keys(keys).sort((a, b) => leven(key, a) - leven(key, b));
  return nearest && leven(key, nearest) <= 3
    ? `expected \`${nearest}\``
    : "expected one that the manual lists";
}
