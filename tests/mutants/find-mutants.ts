import {
  type ArrowFunctionExpression,
  type Function as FunctionNode,
  type Node,
  parseSync,
} from "oxc-parser";

/** One thing broken in one file: the text from `start` to `end` becomes `text`. */
export interface Mutant {
  readonly file: string;
  readonly line: number;
  /** The constant or function that is broken. */
  readonly name: string;
  readonly what: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

type Change = Pick<Mutant, "what" | "start" | "end" | "text">;

/** What a reader is told, and what only a test reads: breaking them changes no answer. */
const told = new Set(["id", "reason", "examples", "name", "does"]);

/**
 * What can be broken in a source file, one mutant each: predicates that always or never hold, numbers twice as large,
 * expressions that match nothing, words and entries of lists that are gone.
 *
 * Only what stands at the top level, exported or not: constants, functions, and the functions in a constant's object.
 */
export function findMutants(file: string, source: string): readonly Mutant[] {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`Unexpected syntax in ${file}, expected TypeScript`);
  const named = (name: string) => (change: Change) => ({
    file,
    name,
    line: source.slice(0, change.start).split("\n").length,
    ...change,
  });
  return program.body.flatMap((statement) => {
    const node =
      statement.type === "ExportNamedDeclaration" && statement.declaration
        ? statement.declaration
        : statement;
    if (node.type === "FunctionDeclaration") return ofFunction(node).map(named(node.id?.name ?? ""));
    if (node.type === "ClassDeclaration")
      return node.body.body.flatMap((member) =>
        member.type === "MethodDefinition" && member.key.type === "Identifier"
          ? ofFunction(member.value).map(named(`${node.id?.name}.${member.key.name}`))
          : [],
      );
    if (node.type !== "VariableDeclaration" || node.kind !== "const") return [];
    return node.declarations.flatMap(({ id, init }) =>
      init
        ? ofValue(init, id.type === "Identifier" ? id.name : "").map(named(source.slice(id.start, id.end)))
        : [],
    );
  });
}

function ofFunction(node: FunctionNode | ArrowFunctionExpression, name = ""): readonly Change[] {
  const { body } = node;
  if (!body || !isPredicate(node, name)) return [];
  const block = body.type === "BlockStatement";
  return [false, true].map((value) => ({
    what: `always ${value}`,
    start: body.start,
    end: body.end,
    text: block ? `{ return ${value}; }` : `${value}`,
  }));
}

function isPredicate(node: FunctionNode | ArrowFunctionExpression, name: string): boolean {
  const type = node.returnType?.typeAnnotation;
  if (type) return type.type === "TSBooleanKeyword" || (type.type === "TSTypePredicate" && !type.asserts);
  if (/^(?:is|has|may|can|matches|protects|applies)(?:\p{Lu}|$)/u.test(name)) return true;
  return node.type === "ArrowFunctionExpression" && node.body !== null && isTruth(node.body);
}

const comparison = /^(?:[=!]==?|[<>]=?|in|instanceof)$/;
const question = /^(?:test|some|every|has|includes|startsWith|endsWith|(?:is|has|may|can)\p{Lu}\w*)$/u;

/** Whether an expression can only be true or false, as far as its own words show. */
function isTruth(node: Node): boolean {
  if (node.type === "BinaryExpression") return comparison.test(node.operator);
  if (node.type === "LogicalExpression") return isTruth(node.right);
  if (node.type === "UnaryExpression") return node.operator === "!";
  if (node.type === "ParenthesizedExpression") return isTruth(node.expression);
  if (node.type !== "CallExpression") return false;
  const { callee } = node;
  const called = callee.type === "MemberExpression" ? callee.property : callee;
  return called.type === "Identifier" && question.test(called.name);
}

/** Breaks a constant's value; `name` is what the value is called, if anything. */
function ofValue(node: Node, name = ""): readonly Change[] {
  const replace = (what: string, text: string): Change => ({ what, start: node.start, end: node.end, text });
  switch (node.type) {
    case "Literal":
      if (typeof node.value === "number")
        return [replace(`${node.raw} doubled`, node.value === 0 ? "1" : String(2 * node.value))];
      if ("regex" in node) return [replace("matches nothing", "/(?!)/u")];
      if (typeof node.value === "boolean") return [replace(`${!node.value}`, `${!node.value}`)];
      return typeof node.value === "string" && node.value !== "" ? [replace("emptied", '""')] : [];
    case "TemplateLiteral":
      return [replace("emptied", '""')];
    case "ArrayExpression":
      return node.elements.flatMap((element, at) => {
        if (!element) return [];
        const next = node.elements[at + 1];
        const gone = {
          what: `without entry ${at + 1}`,
          start: element.start,
          end: next?.start ?? element.end,
          text: "",
        };
        const deeper = element.type === "ArrayExpression" || element.type === "ObjectExpression";
        return deeper ? [gone, ...ofValue(element)] : [gone];
      });
    case "ObjectExpression":
      return node.properties.flatMap((property) => {
        if (property.type !== "Property" || property.key.type !== "Identifier") return [];
        return told.has(property.key.name) ? [] : ofValue(property.value, property.key.name);
      });
    case "ArrowFunctionExpression":
    case "FunctionExpression":
      return ofFunction(node, name);
    case "UnaryExpression":
      return ofValue(node.argument);
    case "TSAsExpression":
    case "TSSatisfiesExpression":
    case "ParenthesizedExpression":
      return ofValue(node.expression, name);
    case "NewExpression":
      return node.arguments.flatMap((argument) => ofValue(argument));
    case "CallExpression":
      // 'words("a b c")' and '"a b c".split(" ")': lists of words
      if (node.callee.type === "Identifier") return node.arguments.flatMap((argument) => ofValue(argument));
      return node.callee.type === "MemberExpression" && node.callee.object.type === "Literal"
        ? ofValue(node.callee.object)
        : [];
    default:
      return [];
  }
}
