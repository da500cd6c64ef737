import type { AttributedArticle } from "../article/article.ts";
import type { Speaker } from "../article/speaker.ts";
import { phrasesIn } from "../language/phrases.ts";
import { type Lexicon, lexiconOf } from "../language/word-classes.ts";
import { printedRole } from "./printed-role.ts";

const known = new WeakMap<readonly Speaker[], readonly Speaker[]>();

/**
 * The speakers of an article as pages show them: a role only where the article prints it as one run beside the name,
 * and a common noun ('a sign') as what it is, an unnamed source without a page of its own.
 */
export function printedSpeakers(article: AttributedArticle): readonly Speaker[] {
  const made = known.get(article.speakers);
  if (made) return made;
  const lexicon = lexiconOf(article.language);
  const speakers = article.speakers.map((speaker) => {
    const { role: _role, affiliation: _affiliation, ...rest } = speaker;
    const role = printedRole(article, speaker);
    const kind = isCommonNoun(speaker, lexicon) ? "unnamed" : speaker.kind;
    return { ...rest, kind, ...(role ? { role } : {}) };
  });
  known.set(article.speakers, speakers);
  return speakers;
}

/**
 * Whether the words for a speaker are a common noun, which names nobody.
 *
 * A name begins with a capital, after one definite article at most, which no person's has; scripts without capitals
 * have only names.
 */
function isCommonNoun({ name, kind }: Speaker, { speech }: Lexicon): boolean {
  if (!/\p{Lu}|\p{Ll}/u.test(name)) return false;
  const words = name.split(/\s+/);
  const [first = "", second = ""] = words;
  const lower = first.toLowerCase();
  // 'van Dijk', 'al-Harbi', 'd’Orsay'
  if (/^\p{Ll}{1,4}[-’']\p{Lu}/u.test(first)) return false;
  const article = phrasesIn(speech.definite).includes(lower);
  if (!article && phrasesIn(speech.words.particles).includes(lower))
    return !words.some((each) => /^\p{Lu}/u.test(each));
  if (!article) return !/\p{Lu}/u.test(first);
  return (kind === "person" && /^\p{Ll}/u.test(first)) || !/\p{Lu}/u.test(second);
}
