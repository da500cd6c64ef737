#!/usr/bin/env node
// What `quotidian` runs: in the checkout the sources, in the package what was compiled of them.
import { existsSync } from "node:fs";
import module from "node:module";

const sources = new URL("cli.ts", import.meta.url);
if (existsSync(sources)) {
  const { register } = await import("tsx/esm/api");
  register();
  await import(sources.href);
} else {
  // From 22.1 on, Node can keep what it compiled of our modules in the system's temporary folder: a sixth of `check`.
  module.enableCompileCache?.();
  await import(new URL("../dist/cli.js", import.meta.url).href);
}
