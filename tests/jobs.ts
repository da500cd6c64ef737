/** A long job that `npm test` leaves out. */
export interface Job {
  readonly does: string;
  readonly file: string;
  /** `bundle` is compiled to one file first; `test` is run by vitest, without its limit of time. */
  readonly how: "script" | "bundle" | "test";
  readonly env?: Readonly<Record<string, string>>;
}

/** By the script of `package.json` that starts them: `npm run bench -- text`. */
export const jobs: Readonly<Record<"train" | "bench" | "trust", Readonly<Record<string, Job>>>> = {
  train: {
    quotes: {
      does: "Learns the weights of the quotation engine [FOLDER]",
      file: "tests/train/attribute.ts",
      how: "script",
    },
    "read-languages": {
      does: "Adds labels of news in other languages as places: FILES",
      file: "tests/train/read-languages.ts",
      how: "script",
    },
    strip: { does: "Learns the trees of the stripper", file: "tests/train/strip.ts", how: "script" },
    forenames: {
      does: "Writes the list of forenames: BIRTHS LISTS",
      file: "tests/train/forenames.ts",
      how: "script",
    },
  },
  bench: {
    quotes: {
      does: "Accuracy of the quotation engine, cross-validated [FOLDER] [--errors FILE]",
      file: "tests/bench/quotes.ts",
      how: "script",
    },
    languages: {
      does: "Accuracy of the quotation engine in other languages [FOLDER]",
      file: "tests/bench/languages.ts",
      how: "script",
    },
    traps: {
      does: "Wrong names in articles written to mislead the quotation engine [--list]",
      file: "tests/bench/traps.ts",
      how: "script",
    },
    boilerplate: {
      does: "Accuracy of the stripper, cross-validated [--errors]",
      file: "tests/bench/boilerplate.ts",
      how: "script",
    },
    text: {
      does: "First pass and growth of the stripper, as ratios",
      file: "tests/bench/text.ts",
      how: "bundle",
    },
    "text-quotes": {
      does: "First pass and growth of the quotation engine, as ratios",
      file: "tests/bench/text-quotes.ts",
      how: "bundle",
    },
    growth: {
      does: "Growth of every stage over pathological bodies [SIZE [BODY]]",
      file: "tests/bench/growth.ts",
      how: "script",
    },
    build: {
      does: "Whole builds beside Hugo and plain Eleventy with remark: cold, nothing changed, one edit [ARTICLES [RUNS]]",
      file: "tests/bench/build.ts",
      how: "script",
    },
    dev: {
      does: "From a saved article to its words on the screen, under dev [ARTICLES [EDITS]]",
      file: "tests/bench/dev.ts",
      how: "script",
    },
    pages: {
      does: "Lighthouse on a page of every type [ARTICLES [PAGE…]]",
      file: "tests/bench/pages.ts",
      how: "script",
    },
  },
  trust: {
    archive: {
      does: "Makes tables and a site of a small archive on Apache Spark, while executors and articles fail",
      file: "tests/trust/archive.ts",
      how: "script",
    },
    faults: {
      does: "Kills builds while nginx serves the site [KILLS]; needs Linux, nginx and root",
      file: "tests/trust/faults.ts",
      how: "script",
    },
    fuzz: {
      does: "Random articles for an hour",
      file: "tests/trust/fuzz.test.ts",
      how: "test",
      env: { FUZZ_RUNS: "100000" },
    },
    exact: {
      does: "Random edits, settings, templates and kills: each site is the one that a build from nothing makes",
      file: "tests/trust/exact.test.ts",
      how: "test",
      env: { EXACT_RUNS: "200" },
    },
    hostile: {
      does: "Every payload in every place, in a browser",
      file: "tests/browser/hostile.test.ts",
      how: "test",
      env: { HOSTILE: "all" },
    },
    mutants: {
      does: "Breaks the engines one place at a time: what no test notices [--sample N] [--seed S] [--jobs N] [WORD]",
      file: "tests/mutants/run.ts",
      how: "script",
    },
    pathological: {
      does: "Builds each pathological body, with a clock [SIZES]",
      file: "tests/trust/pathological.ts",
      how: "script",
    },
    sbom: {
      does: "Lists what is shipped, with licences [FOLDER]",
      file: "tests/trust/sbom.ts",
      how: "script",
    },
  },
};
