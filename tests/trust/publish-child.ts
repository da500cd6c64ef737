// A build of its own process, for tests that end one: `publish-child.ts OUTPUT wait|nobody`.
import { publish } from "../../src/io/publish/publish.ts";

const [output, way] = process.argv.slice(2) as [string, string];
if (way === "nobody" && process.getuid?.() === 0) process.setuid?.(65534);
try {
  await publish(output, {}, async (staging) => {
    staging.write("index.html", "half");
    console.log("started");
    if (way === "wait") await new Promise((resolve) => setTimeout(resolve, 60_000));
  });
} catch (error) {
  console.error((error as Error).message);
}
