/** The parts that we use of packages that ship no types. */

declare module "@11ty/eleventy-dev-server" {
  import type { IncomingMessage, ServerResponse } from "node:http";

  interface DevServer {
    serve(port: number): void;
    getPort(): Promise<number>;
    reload(): void;
    close(): Promise<unknown>;
  }

  interface DevServerOptions {
    logger: Record<"info" | "log" | "error", (text: string) => void>;
    middleware: ((
      request: IncomingMessage,
      response: ServerResponse,
      next: () => void,
    ) => void | Promise<void>)[];
  }

  const EleventyDevServer: { getServer(name: string, folder: string, options: DevServerOptions): DevServer };
  export default EleventyDevServer;
}
