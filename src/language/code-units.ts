const isBigEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 0;

/** One memory, seen as bytes and as code units: letter after letter an array is twice as fast as a string. */
let copied = { bytes: Buffer.alloc(0), units: new Uint16Array(0) };

/** How many zeros stand behind the text, so that a look at the next units needs no check. */
const behind = 2;

/** The UTF-16 code units of a text, two zeros behind them; valid until the next text is copied. */
export function copyUnits(text: string): Uint16Array {
  const { length } = text;
  if (length + behind > copied.units.length) {
    const units = new Uint16Array(2 * length + behind);
    copied = { bytes: Buffer.from(units.buffer), units };
  }
  copied.bytes.write(text, "utf16le");
  if (isBigEndian) copied.bytes.swap16();
  copied.units.fill(0, length, length + behind);
  return copied.units;
}
