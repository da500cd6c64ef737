import { join } from "node:path";
import nunjucks from "nunjucks";
import { jsonForScript } from "../../escape/json-script.ts";

/** How our templates are read. */
export const templateOptions = { autoescape: true, trimBlocks: true, lstripBlocks: true } as const;

/** What finds, reads and escapes templates, with our filters. Folders: the site's own first, the package's last. */
export function templateEnvironment(folders: readonly string[]): nunjucks.Environment {
  const loader = new nunjucks.FileSystemLoader(
    folders.flatMap((folder) => [join(folder, "_includes"), folder]),
  );
  const environment = new nunjucks.Environment(loader, templateOptions);
  environment.addFilter(
    "json_ld",
    (graph: readonly object[]) =>
      new nunjucks.runtime.SafeString(jsonForScript({ "@context": "https://schema.org", "@graph": graph })),
  );
  return environment;
}
