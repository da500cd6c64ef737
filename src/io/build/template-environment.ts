import { join } from "node:path";
import nunjucks, { type LoaderSource } from "nunjucks";
import { jsonForScript } from "../../escape/json-script.ts";

/** How our templates are read. */
export const templateOptions = { autoescape: true, trimBlocks: true, lstripBlocks: true } as const;

/** What finds, reads and escapes templates, with our filters. Folders: the site's own first, the package's last. */
export function templateEnvironment(folders: readonly string[]): nunjucks.Environment {
  const loader = new CompilingLoader(folders.flatMap((folder) => [join(folder, "_includes"), folder]));
  const environment = new nunjucks.Environment(loader, templateOptions);
  loader.environment = environment;
  environment.addFilter(
    "json_ld",
    (graph: readonly object[]) =>
      new nunjucks.runtime.SafeString(jsonForScript({ "@context": "https://schema.org", "@graph": graph })),
  );
  return environment;
}

/** Templates that this process compiled, by their paths: each batch of pages, and each build of `dev`, uses them again. */
const compiled = new Map<string, { readonly source: string; readonly made: object }>();

class CompilingLoader extends nunjucks.FileSystemLoader {
  environment?: nunjucks.Environment;

  override getSource(name: string): LoaderSource {
    const found = super.getSource(name) as LoaderSource | null;
    const made = found && this.environment && compile(found, this.environment);
    return (made ? { ...found, src: { type: "code", obj: made } } : found) as LoaderSource;
  }
}

/** `undefined` where a template cannot be compiled: Nunjucks tells that as it tries again. */
function compile({ src, path }: LoaderSource, environment: nunjucks.Environment): object | undefined {
  const known = compiled.get(path);
  if (known?.source === src) return known.made;
  try {
    const { asyncFilters, extensionsList, opts } = environment;
    const code = nunjucks.compiler.compile(src, asyncFilters, extensionsList, path, opts);
    const made = new Function(code)() as object;
    compiled.set(path, { source: src, made });
    return made;
  } catch {
    return undefined;
  }
}
