/** What is used of Eleventy, which ships no types. */
declare module "@11ty/eleventy" {
  export default class Eleventy {
    constructor(input: string, output: string, options: object);
    toJSON(): Promise<readonly { readonly outputPath: string; readonly content: string }[]>;
    disableLogger?(): void;
  }
}
