/** Every stem with every ending: the forms of regular verbs, as a list of words. */
export function formsOf(stems: string, endings: string): string {
  const all = endings.split(" ");
  return stems
    .split(" ")
    .flatMap((stem) => all.map((ending) => stem + ending))
    .join(" ");
}
