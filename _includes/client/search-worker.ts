/** The search at work, off the page's own thread: Pagefind and all that is Vietnamese about the search. */
import { createInstance } from "virtual:pagefind";
import { tierFiles } from "../../src/search/archive/open-tier.ts";
import { makeReader, type Reader } from "../../src/search/archive/reader.ts";
import type { Answers, FromWorker, Start, Task, ToWorker } from "./search/worker-protocol.ts";

const fetchFile = self.fetch.bind(self);
let reader: Reader | undefined;

self.addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  if ("start" in data) start(data.start);
  else void answer(data.id, data.task);
});

function start({ version, abbreviations, engine }: Start): void {
  const files = tierFiles({ create: createInstance, load, version, engine });
  files.prepare();
  // Pagefind fetches by itself: whatever it asks for is got by us.
  self.fetch = files.fetch;
  reader = makeReader(files, abbreviations);
}

async function load(address: string): Promise<Uint8Array> {
  const response = await fetchFile(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return new Uint8Array(await response.arrayBuffer());
}

async function answer(id: number, task: Task): Promise<void> {
  try {
    post({ id, value: await work(task) });
  } catch (reason) {
    post({ id, fault: String(reason) });
  }
}

async function work(task: Task): Promise<Answers[Task["kind"]]> {
  if (!reader) throw new Error("asked before the start");
  if (task.kind === "warm") return reader.warm(task.tier);
  if (task.kind === "ask") return reader.ask(task.tier, task.request, task.newest);
  return reader.show(task.wanted, task.words);
}

function post(message: FromWorker): void {
  self.postMessage(message);
}
