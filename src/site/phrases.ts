import { memoByText } from "./memo.ts";

/** The words of the interface in one language: `templates/_data/strings/<lang>.yml`, flattened to dotted keys. */
export type Strings = Readonly<Record<string, string>>;

/**
 * Says a phrase of the interface.
 *
 * `{name}` in the phrase takes the value of that name. With `n` the plural form is chosen: `quotes.one`,
 * `quotes.other`. An unknown key is a bug and throws.
 */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** Makes the voice of the interface from its strings, with the plural rules and numbers of `language`. */
export function makeSay(strings: Strings, language: string): Say {
  const plurals = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const say = (key: string, values: Readonly<Record<string, string | number>>) => {
    const count = values["n"];
    const counted = typeof count === "number";
    const phrase =
      (counted ? (strings[`${key}.${plurals.select(count)}`] ?? strings[`${key}.other`]) : undefined) ??
      strings[key];
    if (phrase === undefined) throw new Error(`Missing phrase ${key}, expected it in the strings`);
    if (!phrase.includes("{")) return phrase;
    return phrase.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      return typeof value === "number" ? numbers.format(value) : (value ?? whole);
    });
  };
  // 'n words' is said on every line of every list.
  const plain = memoByText((text) => {
    const [key = "", n = ""] = text.split("\n");
    return say(key, n === "" ? {} : { n: Number(n) });
  });
  return (key, values) => {
    if (!values) return plain(key);
    const names = Object.keys(values);
    return names.length === 1 && typeof values["n"] === "number"
      ? plain(`${key}\n${values["n"]}`)
      : say(key, values);
  };
}

/** Flattens nested strings to dotted keys. */
export function flattenStrings(tree: unknown, prefix = ""): Strings {
  const flat: Record<string, string> = {};
  for (const [key, value] of Object.entries(tree as Record<string, unknown>)) {
    const path = prefix ? `${prefix}.${key}` : key;
    if (typeof value === "object" && value !== null) Object.assign(flat, flattenStrings(value, path));
    else flat[path] = String(value);
  }
  return flat;
}
