/** What is used of eleventy-img, which brings no types of its own. */
declare module "@11ty/eleventy-img" {
  export default function Image(
    source: Buffer,
    options: {
      readonly widths: readonly number[];
      readonly formats: readonly string[];
      readonly dryRun: true;
      readonly useCache: false;
      readonly sharpAvifOptions: { readonly effort: number };
    },
  ): Promise<Readonly<Record<string, readonly { readonly buffer: Buffer }[]>>>;
}
