import { readFileSync } from "node:fs";
import { join } from "node:path";
import nunjucks from "nunjucks";
import type { Diagnostic } from "../../article/diagnostic.ts";
import type { Strings } from "../../site/phrases.ts";
import { templateEnvironment, templateOptions } from "./template-environment.ts";
import { packageTemplates } from "./template-files.ts";
import { renderFault, templateProblem } from "./template-problem.ts";

const { nodes, parser } = nunjucks;

/** What every template may call. */
const functions = ["caller", "cycler", "joiner", "range", "say", "super"];

/**
 * What keeps a site's own templates from being rendered, without rendering a page: what cannot be parsed, and filters,
 * tests, templates, functions and phrases that are not there. `names` are those to look at, below `folder`.
 */
export function templateFaults(
  folder: string,
  names: readonly string[],
  strings: Strings,
): readonly Diagnostic[] {
  const environment = templateEnvironment([folder, packageTemplates]);
  const read = names.map((name) => {
    const path = `${folder}/${name}`;
    const source = readFileSync(join(folder, name), "utf8");
    const faults = parseFaults(source, path, environment);
    return {
      path,
      source,
      faults,
      tree: faults.length === 0 ? parser.parse(source, [], templateOptions) : undefined,
    };
  });
  const trees = read.flatMap(({ tree }) => tree ?? []);
  const known = new Set([...functions, ...trees.flatMap(declared)]);
  return read.flatMap(({ path, faults, tree }) =>
    tree ? missingNames(tree, path, environment, known, strings) : faults,
  );
}

function parseFaults(source: string, path: string, environment: nunjucks.Environment): readonly Diagnostic[] {
  try {
    new nunjucks.Template(source, environment, path, true);
    return [];
  } catch (error) {
    const problem = templateProblem(error);
    if (!problem) throw error;
    const placed = /\.njk\) \[Line /.test(String(error));
    return problem.diagnostics.map((each) => (placed ? each : { ...each, ...lastOpening(source) }));
  }
}

const tags =
  /\{#[\s\S]*?#\}|\{%-?\s*(?:raw|verbatim)\s*-?%\}[\s\S]*?\{%-?\s*end(?:raw|verbatim)\s*-?%\}|\{[{%]-?\s*(\w*)/g;

/** The parser does not say where what is never closed begins: the last tag that opens and is not closed. */
function lastOpening(source: string): { readonly line: number; readonly column: number } {
  const open: { readonly name: string; readonly offset: number }[] = [];
  let last = 0;
  for (const { 0: tag, 1: name, index } of source.matchAll(tags)) {
    // A comment, or tags that are printed as they are.
    if (name === undefined) continue;
    last = index;
    if (name.startsWith("end") && open.at(-1)?.name === name.slice(3)) open.pop();
    else if (/^(?:if|for|block|macro|call|filter|raw|verbatim|switch)$/.test(name) && tag.startsWith("{%"))
      open.push({ name, offset: index });
  }
  const before = source.slice(0, open.at(-1)?.offset ?? last).split("\n");
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

/** The names that a template gives to what may be a function. */
function declared(tree: nunjucks.Node): readonly string[] {
  const of = (type: string) => tree.findAll(nodes[type]);
  const symbols = [
    ...of("Macro").map(({ name }) => name),
    ...["Macro", "Caller"].flatMap(of).flatMap(({ args }) => (args?.children ?? []).flatMap(parametersOf)),
    // 'for name, value in …'
    ...of("For").flatMap(({ name }) => name?.children ?? name),
    ...of("Import").map(({ target }) => target),
    ...of("Set").flatMap(({ targets = [] }) => targets),
    ...of("FromImport").flatMap(({ names }) =>
      (names?.children ?? []).map((each) =>
        each.value instanceof Object ? (each.value as nunjucks.Node) : each,
      ),
    ),
  ];
  return symbols.flatMap((symbol) => (typeof symbol?.value === "string" ? [symbol.value] : []));
}

/** A parameter; those with defaults are pairs. */
function parametersOf(node: nunjucks.Node): readonly (nunjucks.Node | undefined)[] {
  return node.typename === "KeywordArgs" ? (node.children ?? []).map(({ key }) => key) : [node];
}

function missingNames(
  tree: nunjucks.Node,
  path: string,
  environment: nunjucks.Environment,
  known: ReadonlySet<string>,
  strings: Strings,
): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const look = (
    type: string,
    fault: (node: nunjucks.Node) => readonly [nunjucks.Node, string] | undefined,
  ) => {
    for (const node of tree.findAll(nodes[type])) {
      const [{ lineno, colno }, said] = fault(node) ?? [node, undefined];
      if (said !== undefined) found.push(renderFault(said, { path, line: lineno + 1, column: colno + 1 }));
    }
  };
  look("Filter", ({ name }) =>
    isThere(() => environment.getFilter(String(name!.value)))
      ? undefined
      : [name!, `filter not found: ${name!.value}`],
  );
  look("Is", ({ right }) => {
    const test = right!.name ?? right!;
    return isThere(() => environment.getTest(String(test.value)))
      ? undefined
      : [test, `test not found: ${test.value}`];
  });
  for (const type of ["Extends", "Include", "Import", "FromImport"])
    look(type, ({ template, ignoreMissing }) => {
      const name = template?.value;
      if (typeof name !== "string" || name.startsWith(".") || ignoreMissing) return undefined;
      return isThere(() => environment.getTemplate(name))
        ? undefined
        : [template!, `template not found: ${name}`];
    });
  const tests = new Set(tree.findAll(nodes["Is"]).map(({ right }) => right));
  look("FunCall", (node) => {
    const { typename, name, args } = node;
    // A filter counts as a call, and so does a test: 'is divisibleby(2)'.
    if (typename !== "FunCall" || tests.has(node) || typeof name?.value !== "string") return undefined;
    if (!known.has(name.value)) return [name, `Unable to call \`${name.value}\``];
    const key = args?.children[0]?.value;
    if (name.value !== "say" || typeof key !== "string" || `${key}.other` in strings || key in strings)
      return undefined;
    return [args!.children[0]!, `Missing phrase \`${key}\`, expected it in the strings`];
  });
  return found.sort((a, b) => a.line - b.line || a.column - b.column);
}

function isThere(look: () => unknown): boolean {
  try {
    look();
    return true;
  } catch {
    return false;
  }
}
