/** `npm start`: the development server. */
import type { CAC } from "cac";
import { z } from "zod";
import { EXIT, ROOT, readOptions, rootOption } from "./options.ts";

const startOptions = z.object({
  root: rootOption,
  port: z.coerce.number().int().min(0).max(65535).default(8080),
});

export function addStart(cli: CAC): void {
  cli
    .command("start", "Máy chủ xem thử, tự dựng lại khi có thay đổi")
    .option(...ROOT)
    .option("--port <port>", "Cổng (mặc định: 8080)")
    .action(async (raw: unknown) => {
      const options = readOptions(startOptions, raw);
      const { serve } = await import("../newsroom/serve.ts");
      await serve(options);
      return EXIT.done;
    });
}
