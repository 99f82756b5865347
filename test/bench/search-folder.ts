/** Makes the search folder of an invented archive in a process of its own, and watches what the indexing costs. */
import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { childMemory } from "../../src/build/tree-memory.ts";

export interface FolderWish {
  readonly articles: number;
  readonly seed: number;
  readonly folder: string;
  readonly cache: string;
  /** One more article than that, newer than all others. */
  readonly oneMore?: boolean;
}

const answerSchema = z.object({
  articles: z.number(),
  tiers: z.number(),
  made: z.number(),
  seconds: z.number(),
});

export interface FolderCost extends z.infer<typeof answerSchema> {
  /** Of the processes that index, all together; the one that holds the archive itself is not one of them. */
  readonly peakMegabytes: number;
}

const SAMPLE_MILLISECONDS = 50;

export async function makeSearchFolder({
  articles,
  seed,
  folder,
  cache,
  oneMore,
}: FolderWish): Promise<FolderCost> {
  const child = fork(
    fileURLToPath(new URL("./index-corpus.ts", import.meta.url)),
    [String(articles), String(seed), folder, cache, oneMore ? "1" : ""],
    {
      execArgv: ["--max-old-space-size=8192", "--import", "tsx"],
      stdio: ["ignore", "pipe", "inherit", "ipc"],
    },
  );
  let said = "";
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  let peak = 0;
  const sampler = setInterval(() => {
    if (child.pid !== undefined) peak = Math.max(peak, childMemory(child.pid));
  }, SAMPLE_MILLISECONDS);
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.on("error", reject).on("close", resolve);
    });
    if (code !== 0) throw new Error(`index-corpus kết thúc với mã ${code}`);
    return { ...answerSchema.parse(JSON.parse(said)), peakMegabytes: peak / 1024 };
  } finally {
    clearInterval(sampler);
  }
}
