import type { BuildFailure } from "esbuild";
import { ArticleError, type Diagnostic } from "../../article/diagnostic.ts";
import { lookForTemplate, shownPath } from "./template-files.ts";

/** What Lightning CSS throws. Lines and columns count from 1. */
interface StyleError {
  readonly message: string;
  readonly fileName: string;
  readonly loc: { readonly line: number; readonly column: number };
}

/** Makes an operator's problem of what a bundler says of a style sheet or a script of the site's own. */
export function assetProblem(error: unknown, templates: readonly string[]): ArticleError | undefined {
  if (isStyleError(error)) {
    const path = lookForTemplate(templates, `assets/css/${error.fileName}`) ?? error.fileName;
    const [, missing] = /^Missing template assets\/css\/(.*), expected /.exec(error.message) ?? [];
    const reason = missing
      ? `Missing style sheet \`${missing}\`, expected it in \`templates/assets/css/\` or among ours`
      : `Unexpected CSS (${error.message}), expected a style sheet that can be read`;
    return new ArticleError([fault(path, error.loc, reason)]);
  }
  if (!isScriptError(error)) return undefined;
  return new ArticleError(
    error.errors.map(({ text, location }) => {
      const at = { line: location?.line ?? 1, column: (location?.column ?? 0) + 1 };
      const reason = `Unexpected JavaScript (${text}), expected a script that can be bundled`;
      return fault(location?.file ?? "templates/assets/scripts", at, reason);
    }),
  );
}

function fault(path: string, at: Pick<Diagnostic, "line" | "column">, reason: string): Diagnostic {
  const { line, column } = at;
  return { path: shownPath(path), line, column, severity: "error", reason, code: "template/asset" };
}

function isStyleError(error: unknown): error is StyleError {
  return error instanceof Error && "loc" in error && "fileName" in error;
}

function isScriptError(error: unknown): error is BuildFailure {
  return error instanceof Error && "errors" in error && Array.isArray(error.errors);
}
