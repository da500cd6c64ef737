import { remark } from "remark";

/*
 * A build reads each article once. Code is compiled meanwhile, new words are looked up, and no text is in the
 * processor's cache: a loop over one article tells nothing of that.
 */

const openings =
  "the harbour board|a survey of the quay|the ferry office|a letter from the county|the pilots' union";
const doings = "has closed|will pay for|put off|did not survey|asked again about|counted|gave up|wrote off";
const things =
  "the eastern wall|two of the piers|every licence|a third of the sheds|the new tariff|the old lock";
const times = "on Monday|before the flood|for the second time|in the last week of May|without a vote|at noon";
const sounds = "ba|dor|el|fen|gar|hol|is|ka|lin|mor|nes|or|pel|quen|ros|sta|tam|ul|ver|wen".split("|");

/** A source of numbers below `limit` that is the same in every run. */
function numbers(seed: number): (limit: number) => number {
  let state = seed + 1;
  return (limit) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >>> 8) % limit;
  };
}

/** An article of about 850 words with eight quotations. Names, places and figures are of no other article. */
function differentArticle(seed: number): string {
  const below = numbers(seed);
  const one = (list: string) => {
    const words = list.split("|");
    return words[below(words.length)]!;
  };
  const name = () => {
    const word = Array.from({ length: 2 + below(2) }, () => sounds[below(sounds.length)]!).join("");
    return word[0]!.toUpperCase() + word.slice(1);
  };
  const clause = () => `${one(openings)} ${one(doings)} ${one(things)} of ${name()} ${one(times)}`;
  const sentence = () => {
    const words = `${clause()}, and ${clause()} at ${below(90)} ${name()} Street.`;
    return words[0]!.toUpperCase() + words.slice(1);
  };
  const people = Array.from({ length: 4 }, () => `${name()} ${name()}`);
  const said = (at: number) => {
    const person = people[below(4)]!;
    return [
      `“We know that ${clause()},” said ${person}, a ${name()} councillor.`,
      `${person} told reporters that “${clause()}” and left.`,
      `“${sentence()}” ${person.split(" ")[1]} said. “Nobody told us.”`,
      `According to ${person}, “${clause()}.”`,
    ][at % 4]!;
  };
  const paragraphs = Array.from({ length: 24 }, (_, at) =>
    at % 3 === 1 ? said((at - 1) / 3) : `${sentence()} ${sentence()}`,
  );
  return [...paragraphs, "Advertisement", "Sign up for our newsletter."].join("\n\n");
}

/** Milliseconds of CPU, those of the compiler's and the collector's threads among them. */
function cpu(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * Prints what a first pass over different articles costs: beside a second pass over the same, beside an eighth
 * of them, and beside `remark` parsing them for the first time. Call it before anything else has run.
 */
export function benchFirstPass<T>(prepare: (text: string) => T, run: (ready: T) => unknown): void {
  const texts = Array.from({ length: 1000 }, (_, seed) => differentArticle(seed));
  const ready = texts.map(prepare);
  const pass = (articles: readonly T[]) =>
    cpu(() => {
      for (const each of articles) run(each);
    });
  const start = pass(ready.slice(0, 125));
  const first = start + pass(ready.slice(125));
  const warm = pass(ready);
  const reader = remark();
  const remarked = cpu(() => {
    for (const each of texts) reader.parse(each);
  });
  const ratio = (a: number, b: number) => (a / b).toFixed(2);
  console.log(
    `first pass over ${texts.length} different articles: ${ratio(first, warm)} times a second pass over them; ` +
      `an article of the first 125 costs ${ratio(start * 8, first)} times the mean; ` +
      `${ratio(first, remarked)} times remark's parsing of the same`,
  );
}
