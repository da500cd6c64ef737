import { type SchemaName, schemaText } from "../../check/schemas.ts";

/** Prints the JSON Schema of an article's front matter or of a settings file. */
export function schema(name: SchemaName): number {
  process.stdout.write(schemaText(name));
  return 0;
}
