// Lists and reads a folder as nobody: `find-child.ts FOLDER` prints the problems and texts as JSON.
import { formatDiagnostic } from "../../src/article/diagnostic.ts";
import { findArticles } from "../../src/io/read/find-articles.ts";

if (process.getuid?.() === 0) process.setuid?.(65534);
const { files, diagnostics } = await findArticles(process.argv[2] as string);
const texts: string[] = diagnostics.map(formatDiagnostic);
for (const file of files) texts.push(await file.read().catch((error: Error) => error.message));
console.log(JSON.stringify(texts));
