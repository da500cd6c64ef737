import { join, relative, resolve } from "node:path";
import { build, type Plugin } from "esbuild";
import { hashedName } from "../../hosts/security.ts";
import { packageFolder } from "../package-folder.ts";
import { findTemplate, lookForTemplate } from "./template-files.ts";

/**
 * Bundles a script of `assets/scripts/` with all it imports.
 *
 * `constants` are what it finds under these names: words of the interface, addresses of modules. `HASHED` is there always:
 * the expression for files that are named by their bytes.
 */
export async function bundleScript(
  templates: readonly string[],
  name: string,
  format: "iife" | "esm",
  constants: Readonly<Record<string, unknown>>,
): Promise<string> {
  const define = Object.entries({ ...constants, HASHED: hashedName }).map(([key, value]) => [
    key,
    JSON.stringify(value),
  ]);
  const { outputFiles } = await build({
    entryPoints: [findTemplate(templates, `assets/scripts/${name}.js`)],
    bundle: true,
    plugins: [ownBeforeOurs(templates), packagesOfOurs],
    loader: { ".css": "text" },
    minify: true,
    write: false,
    format,
    define: { ...Object.fromEntries(define), "process.env.NODE_ENV": '"production"' },
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    logLevel: "silent",
  });
  return outputFiles[0]!.text;
}

/** What a script imports may be the site's own too; what a copy imports and the site has not is the package's. */
function ownBeforeOurs(templates: readonly string[]): Plugin {
  return {
    name: "own-before-ours",
    setup: ({ onResolve }) => {
      onResolve({ filter: /^\.{1,2}\// }, ({ path, resolveDir }) => {
        const file = join(resolveDir, path);
        const name = templates
          .map((folder) => relative(folder, file))
          .find((below) => !below.startsWith(".."));
        const found = name === undefined ? undefined : lookForTemplate(templates, name);
        return found === undefined ? undefined : { path: resolve(found) };
      });
    },
  };
}

/** Packages that a copy imports and the site does not have are those of this package. */
const packagesOfOurs: Plugin = {
  name: "packages-of-ours",
  setup: ({ onResolve, resolve }) => {
    const within = Symbol("asked by the plugin itself");
    onResolve({ filter: /^[^./]/ }, async ({ path, kind, resolveDir, pluginData }) => {
      if (kind === "entry-point" || pluginData === within) return undefined;
      for (const folder of [resolveDir, packageFolder]) {
        const found = await resolve(path, { kind, resolveDir: folder, pluginData: within });
        if (found.errors.length === 0) return { ...found, pluginData: undefined };
      }
      return undefined;
    });
  },
};
