#!/usr/bin/env node
import { Command } from "commander";
import { analyzeStream } from "./io/analyze-stream.ts";

const program = new Command("quotidian")
  .description("Turns a folder of saved news articles into a static site that says who said what.")
  .exitOverride();

program
  .command("analyze")
  .description("read NDJSON on stdin, write what is removed and who is quoted as NDJSON on stdout")
  .action(() => analyzeStream(process.stdin, process.stdout));

await program.parseAsync();
