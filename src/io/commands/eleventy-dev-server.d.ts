/** What we use of Eleventy's own development server, which ships no types. */
declare module "@11ty/eleventy-dev-server" {
  type OnRequest = (request: { readonly url: URL }) => object | undefined;

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
    /** Once it listens. Its clients are the browser windows that wait to be reloaded. */
    readonly updateServer?: { readonly clients: ReadonlySet<object> };
    serve(port: number): void;
    reload(event: object): void;
  }
}
