import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative, resolve } from "node:path";
import { ArticleError } from "../../article/diagnostic.ts";
import { schemaNames, schemaText } from "../../check/schemas.ts";
import type { StarterChoices } from "../../starter/choices.ts";
import { starterFiles } from "../../starter/starter-files.ts";
import type { InitOptions } from "./init-options.ts";
import { dependencyFor } from "./own-package.ts";
import { count } from "./report.ts";

/** Makes a site in a folder: asks on a terminal for what no option said. Writes over no file. Gives the exit code. */
export async function init(folder: string, options: InitOptions): Promise<number> {
  const fallback = basename(resolve(folder));
  const asks = !options.yes && process.stdin.isTTY && process.stdout.isTTY && !process.env["CI"];
  refuseTaken(folder, ["package.json", "articles/site.yml"]);
  const answers = asks ? await (await import("./init-questions.ts")).ask(options, fallback) : options;
  if (!answers) return 1;
  const { tagline, url, host, accent } = answers;
  const choices: Omit<StarterChoices, "dependency"> = {
    name: answers.name || fallback,
    language: answers.language || "en",
    today: new Date().toLocaleDateString("sv"),
    timeZone: answers.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    ...(tagline ? { tagline } : {}),
    ...(url ? { url } : {}),
    ...(host && host !== "none" ? { host } : {}),
    ...(accent ? { accent } : {}),
  };
  refuseTaken(
    folder,
    starterFiles({ ...choices, dependency: "" }).map(({ path }) => path),
  );
  await mkdir(folder, { recursive: true });
  const dependency = dependencyFor(folder, options.package);
  const files = [
    ...starterFiles({ ...choices, dependency }),
    ...schemaNames.map((name) => ({ path: `.vscode/${name}.schema.json`, content: schemaText(name) })),
  ];
  for (const { path, content } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content, { flag: path.startsWith(".vscode/") ? "w" : "wx" });
  }
  const where = relative("", folder).replaceAll("\\", "/");
  const steps = [
    ...(where === "" ? [] : [`cd ${/^[\w./-]+$/.test(where) ? where : JSON.stringify(where)}`]),
    "npm install",
    "npm run dev",
  ];
  process.stdout.write(
    `Wrote ${count(files.length, "file")} in ${where || "this folder"}. Next:\n\n  ${steps.join("\n  ")}\n\n`,
  );
  return 0;
}

function refuseTaken(folder: string, paths: readonly string[]): void {
  const taken = paths.filter((path) => existsSync(join(folder, path)));
  if (taken.length === 0) return;
  const reason =
    "Unexpected file, expected none of this name: `init` writes over no file, choose another folder, as in `quotidian init my-site`";
  throw new ArticleError(
    taken.map((path) => ({
      path: join(folder, path).replaceAll("\\", "/"),
      line: 1,
      column: 1,
      severity: "error",
      reason,
      code: "init/exists",
    })),
  );
}
