/**
 * Writes the value of an HTTP header: printable ASCII on one line.
 *
 * Anything else is taken out, so that no value ends its header and begins another.
 */
export function headerValue(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/[^\x20-\x7e]/g, "")
    .trim();
}

/** Writes a double-quoted string of an nginx or Caddy configuration; neither may see a variable in it. */
export function configString(text: string): string {
  return `"${headerValue(text)
    .replace(/[\\"]/g, "\\$&")
    .replace(/[${}]/g, (mark) => percent(mark))}"`;
}

function percent(mark: string): string {
  return `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;
}
