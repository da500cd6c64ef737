import { ArticleError, type Diagnostic } from "../../article/diagnostic.ts";
import { shownPath } from "./template-files.ts";

const reasons: readonly (readonly [RegExp, (name: string) => string])[] = [
  [/^((?:Missing|Unexpected) .*, expected .*)/, (reason) => reason],
  [
    /^template not found: (.*)/,
    (name) => `Missing template \`${name}\`, expected it in \`templates/\` or ours`,
  ],
  [/^filter not found: (.*)/, (name) => `Unexpected filter \`${name}\`, expected one of Nunjucks’ or ours`],
  [/^test not found: (.*)/, (name) => `Unexpected test \`${name}\`, expected one of Nunjucks’`],
  [/^unknown block tag: (.*)/, (name) => `Unexpected tag \`${name}\`, expected one of Nunjucks’`],
  [
    /^Unable to call `([^`]*)`/,
    (name) => `Unexpected call of \`${name}\`, expected a function that templates receive`,
  ],
  [/^(?:parseAggregate: )?expected variable end/, () => "Missing end of `{{ …`, expected `}}`"],
  [/^(.*)/, (said) => `Unexpected template (${said}), expected one that Nunjucks can render`],
];

/** Makes an operator's problem of what Nunjucks says of a template: `(…/masthead.njk) [Line 1, Column 4]`. */
export function templateProblem(error: unknown): ArticleError | undefined {
  const texts: string[] = [];
  for (let cause = error; cause instanceof Error && texts.length < 8; ) {
    texts.push(cause.message);
    cause = cause.cause ?? (cause as { originalError?: unknown }).originalError;
  }
  const text = texts.join("\n");
  const places = [...text.matchAll(/\(([^()\n]*\.njk)\)(?: \[Line (\d+), Column (\d+)\])?/g)];
  // Each template names the one it includes: the last is where it went wrong.
  const place = places.findLast((match) => match[2] !== undefined) ?? places.at(-1);
  if (!place) return undefined;
  const [, thrown, said = ""] = /\.njk\)[^\n]*\n\s*(?:(\w*Error): )?([^\n(]+)(?:\n|$)/.exec(text) ?? [];
  // What a template threw while it was rendered is placed by lines and columns from 0; what cannot be read, from 1.
  const first = thrown && place[2] !== undefined ? 1 : 0;
  const [line, column] = [Number(place[2] ?? 1) + first, Number(place[3] ?? 1) + first];
  return new ArticleError([renderFault(said.trim(), { path: shownPath(place[1]!), line, column })]);
}

/** The problem that Nunjucks words as `said`, at a place in a template. */
export function renderFault(said: string, place: Pick<Diagnostic, "path" | "line" | "column">): Diagnostic {
  const [pattern, reasonOf] = reasons.find(([each]) => each.test(said))!;
  const reason = reasonOf(pattern.exec(said)![1] ?? "");
  return { ...place, severity: "error", reason, code: "template/render" };
}
