/** What a note tool calls a file: without the folders before its name, and the heading or block behind it. */
export function noteName(name: string): string {
  const note = name.replace(/(?<=.)#.*$/, "");
  return note
    .slice(note.lastIndexOf("/") + 1)
    .replace(/\.(?:md|markdown)$/i, "")
    .trim()
    .toLowerCase();
}
