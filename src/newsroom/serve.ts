/** `npm start`: shows the paper as it stands on the disk; what is saved is seen at once, and what is wrong, in its place. */
import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import EleventyDevServer from "@11ty/eleventy-dev-server";
import { watch } from "chokidar";
import { PROJECT } from "../program.ts";
import { ANYTHING_CHANGED, PROGRAM_CHANGED } from "./changes.ts";
import { PreviewDesk } from "./preview-desk.ts";
import { watchNewsroom } from "./watch-newsroom.ts";

export interface ServeOptions {
  /** The newsroom's folder, absolute. */
  readonly root: string;
  readonly port: number;
}

/** Resolves when the server is asked to stop. */
export async function serve({ root, port }: ServeOptions): Promise<void> {
  let address = "";
  const desk = new PreviewDesk({
    root,
    address: () => address,
    reload: () => server.reload(),
    onArticle: (id) => newsroom.watchAlbum(`articles/${id}`),
  });
  const server = EleventyDevServer.getServer("toa-soan", root, {
    logger: { info: quiet, log: quiet, error: quiet },
    // Answers everything: nothing below the folder is served as it is.
    middleware: [(request, response) => answer(desk, request, response)],
  });

  // Before the first load: what is saved while it runs is seen, too.
  const newsroom = watchNewsroom({
    root,
    onChange: (changes) => desk.change(changes),
    onTrouble: (fault) => console.error(`Không theo dõi được mọi thư mục, sẽ xem lại từng lúc: ${fault}`),
  });
  const program = watch(
    ["_includes", "src"].map((folder) => path.join(PROJECT, folder)),
    { ignoreInitial: true },
  );
  program.on("all", () => desk.change(PROGRAM_CHANGED));
  await once(program, "ready");
  desk.change(ANYTHING_CHANGED);
  const listening = server.getPort();
  server.serve(port);
  address = `http://localhost:${await listening}/`;
  await desk.whenLoaded();
  console.log(`Xem thử tại ${address} (Ctrl+C để dừng)`);

  await new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
  newsroom.close();
  await Promise.all([program.close(), desk.close(), server.close()]);
}

async function answer(desk: PreviewDesk, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    await desk.answer(request, response);
  } catch (fault) {
    console.error(fault);
    response.destroy();
  }
}

function quiet(): void {}
