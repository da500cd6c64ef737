/** What we use of Eleventy's own development server, which ships no types. */
declare module "@11ty/eleventy-dev-server" {
  type OnRequest = (request: { readonly url: URL }) => object;

  interface Options {
    readonly onRequest: Readonly<Record<string, OnRequest>>;
    readonly liveReload: boolean;
    readonly pathPrefix: string;
    readonly logger: Readonly<Record<"info" | "log" | "error", (line: string) => void>>;
    readonly messageOnStart: (started: { hosts: readonly string[] }) => string;
  }
  export default class EleventyDevServer {
    static getServer(name: string, folder: string, options: Options): EleventyDevServer;
    readonly server: import("node:http").Server;
    serve(port: number): void;
    reload(event: object): void;
  }
}
