export {};

/** What is used of Nunjucks’ parser and compiler, which its types leave out. Lines and columns count from 0. */
declare module "nunjucks" {
  interface Node {
    readonly typename: string;
    readonly lineno: number;
    readonly colno: number;
    findAll(type: unknown): readonly Node[];
    /** Of a symbol or a literal. */
    readonly value?: unknown;
    /** Of a filter, a call, a macro or a loop; that of a loop over pairs has children. */
    readonly name?: Node;
    readonly children?: readonly Node[];
    /** Of a pair. */
    readonly key?: Node;
    /** Of an inclusion. */
    readonly template?: Node;
    readonly ignoreMissing?: boolean | Node;
    /** Of a call, and of a macro. */
    readonly args?: { readonly children: readonly Node[] };
    /** Of `{% set %}`. */
    readonly targets?: readonly Node[];
    /** Of `{% import %}`. */
    readonly target?: Node;
    /** Of `{% from … import %}`: symbols, or pairs of a symbol and its new name. */
    readonly names?: { readonly children: readonly (Node & { readonly value?: unknown })[] };
    /** Of `is`. */
    readonly right?: Node;
  }
  const parser: { parse(source: string, extensions: readonly [], options: object): Node };
  const nodes: Readonly<Record<string, unknown>>;
  const compiler: {
    /** Gives the body of a function that gives the parts of a template. */
    compile(
      source: string,
      asyncFilters: readonly string[],
      extensions: readonly unknown[],
      name: string,
      options: object,
    ): string;
  };
  interface Environment {
    readonly asyncFilters: readonly string[];
    readonly extensionsList: readonly unknown[];
    readonly opts: object;
    getTest(name: string): unknown;
  }
}
