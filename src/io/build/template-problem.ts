import { relative } from "node:path";
import { ArticleError } from "../../article/diagnostic.ts";

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
  const [pattern, reasonOf] = reasons.find(([each]) => each.test(said.trim()))!;
  const reason = reasonOf(pattern.exec(said.trim())![1] ?? "");
  const path = shown(place[1]!);
  return new ArticleError([{ path, line, column, severity: "error", reason, code: "template/render" }]);
}

/** As other messages name the site's own templates: from the working folder, where they lie in it. */
function shown(path: string): string {
  const below = relative(process.cwd(), path).replaceAll("\\", "/");
  return /^(?:\.\.\/|[a-z]:|\/)/i.test(below) ? path : below;
}
