/** Writes the parts of what is shipped: `npm run trust -- sbom` gives `sbom.cdx.json` by npm itself, and `licences.txt`. */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";

/** Licences that ask for no more than their text; anything else is read before it comes in. */
const accepted =
  /^\(?(?:MIT|MIT-0|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|BlueOak-1\.0\.0|CC0-1\.0|Unlicense|Python-2\.0|MPL-2\.0|OFL-1\.1|WTFPL|Zlib)(?: (?:OR|AND) [\w.-]+)*\)?$/;

interface Component {
  readonly name: string;
  readonly group?: string;
  readonly version: string;
  readonly licenses?: readonly {
    readonly license?: { id?: string; name?: string };
    readonly expression?: string;
  }[];
}

const [folder = "."] = process.argv.slice(2);
const words = ["sbom", "--sbom-format=cyclonedx", "--omit=dev", "--package-lock-only"];
const text = execFileSync("npm", words, {
  encoding: "utf8",
  maxBuffer: 2 ** 26,
  stdio: ["ignore", "pipe", "ignore"],
});
const { components } = JSON.parse(text) as { components: readonly Component[] };
const lines = components
  .map(({ group, name, version, licenses = [] }) => {
    const [first] = licenses;
    const licence = first?.expression ?? first?.license?.id ?? first?.license?.name ?? "none stated";
    return { part: `${group ? `${group}/` : ""}${name}@${version}`, licence };
  })
  .sort((a, b) => (a.part < b.part ? -1 : 1));
writeFileSync(`${folder}/sbom.cdx.json`, text);
writeFileSync(`${folder}/licences.txt`, lines.map(({ part, licence }) => `${licence}\t${part}\n`).join(""));
const odd = lines.filter(({ licence }) => !accepted.test(licence));
for (const { part, licence } of odd)
  console.error(`Unexpected licence ${licence} of ${part}, expected one that was read`);
console.log(`${lines.length} parts, ${new Set(lines.map(({ licence }) => licence)).size} licences`);
process.exitCode = odd.length > 0 ? 1 : 0;
