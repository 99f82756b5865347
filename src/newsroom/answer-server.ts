/** Makes the development server's pages, and ends when the server does. */
import { inspect } from "node:util";
import type { Progress } from "../build/progress.ts";
import { Preview } from "./preview.ts";
import type { Asked, PreviewFault, Told } from "./preview-messages.ts";

/** @param root the newsroom's folder */
export function answerServer(root: string): void {
  const tell = (told: Told) => process.connected && process.send?.(told);
  /** The terminal is the server's. */
  const progress: Progress = {
    begin(stage, total) {
      tell({ kind: "begin", stage, total });
      return { advance: (by = 1) => tell({ kind: "advance", by }), end() {} };
    },
    close() {},
  };
  const preview = new Preview({ root, progress, say: (text) => tell({ kind: "say", text }) });

  process.on("message", async (asked: Asked | { readonly kind?: undefined }) => {
    if (asked.kind === "load") {
      tell({ kind: "outcome", outcome: await preview.load(asked.touched).catch(faultOf) });
    } else if (asked.kind === "file") {
      const { id, target } = asked;
      tell({ kind: "answer", id, answer: await preview.answer(target).catch(faultOf) });
    }
  });
  process.once("disconnect", () => {
    preview.flush();
    process.exit();
  });
}

function faultOf(fault: unknown): PreviewFault {
  return { kind: "fault", text: inspect(fault) };
}
