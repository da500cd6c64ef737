import type { core } from "zod";

type Issue = core.$ZodIssue;

/** Says what a value should have been, in an author's words: 'text', 'a list'; what the schema says goes first. */
export function expectationOf(issue: Issue): string {
  if (issue.message.startsWith("expected ")) return issue.message.slice("expected ".length);
  if (issue.code === "too_small" && issue.origin === "string") return "text that is not empty";
  if (issue.code !== "invalid_type") return issue.message.toLowerCase();
  return kinds[issue.expected] ?? issue.expected;
}

const kinds: Readonly<Record<string, string>> = {
  string: "text",
  array: "a list",
  object: "lines of `key: words`",
  boolean: "`true` or `false`",
};

/** The first problem of each value: what follows is a consequence. */
export function firstOfEach(issues: readonly Issue[]): readonly Issue[] {
  const told = new Set<string>();
  return issues.filter(({ path }) => {
    const place = JSON.stringify(path.map(String));
    return !told.has(place) && told.add(place);
  });
}

/** What stands at a path of data; `undefined` where nothing does. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((node, step) => (node as Record<PropertyKey, unknown> | null)?.[step], data);
}
