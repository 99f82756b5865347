/** Renders the pages that must be made again into the stage, many articles' in threads. */
import { allDone } from "../all-done.ts";
import type { CodePrints } from "./code-prints.ts";
import { codeReader } from "./code-reader.ts";
import type { ComponentSets } from "./component-sets.ts";
import { checkLinks } from "./dead-links.ts";
import { fileOf, type Output } from "./outputs.ts";
import { withCode } from "./parts.ts";
import type { Press } from "./press.ts";
import { renderOutputs } from "./render-outputs.ts";
import type { RenderSetup, RenderSlice } from "./render-slice.ts";
import { type Threads, WORTH_THREADS } from "./threads.ts";
import type { Stage } from "./tree/stage.ts";

export interface RenderTask {
  readonly press: Press;
  readonly stage: Stage;
  readonly code: CodePrints;
  readonly helpers: () => Threads;
  readonly setup: Omit<RenderSetup, "otherFiles">;
}

const SLICE = 250;

/** @param done called for each page */
export async function renderStale(
  task: RenderTask,
  sets: ComponentSets,
  stale: readonly Output[],
  done: () => void,
): Promise<void> {
  const { press, stage, code, setup, helpers } = task;
  const codeOf = codeReader(code, sets);
  const from = (output: Output, used: Iterable<string>) => {
    const uses = sets.numberOf(used);
    return { uses, parts: withCode(output.parts, codeOf(output, uses)) };
  };
  const articles = stale.filter(({ kind }) => kind === "article");
  const beside = articles.length >= WORTH_THREADS;
  const here = beside ? stale.filter(({ kind }) => kind !== "article") : stale;
  const files = new Set(linkedFiles(task, () => true));
  const bodyOf = (file: string) =>
    press.edition.articlePages.find(({ article }) => fileOf(article.address) === file)?.story.body.html ?? "";
  const work = [
    renderOutputs(here, press.paper, (output, { content, used }) => {
      if (output.file.endsWith(".html")) checkLinks(output.file, content, files, () => bodyOf(output.file));
      stage.write(output.file, content, from(output, used));
      done();
    }),
  ];
  if (beside) {
    const byFile = new Map(articles.map((output) => [output.file, output]));
    work.push(
      helpers().render(
        slicesOf(task, articles, {
          ...setup,
          otherFiles: linkedFiles(task, ({ kind }) => kind !== "article"),
        }),
        (pages) => {
          for (const { file, used, ...written } of pages) {
            const output = byFile.get(file);
            if (output) stage.record(file, written, from(output, used));
            done();
          }
        },
      ),
    );
  }
  await allDone(work);
}

/** Files that links may lead to. @param isCounted which outputs are among them */
function linkedFiles(
  { press: { outputs, assets } }: RenderTask,
  isCounted: (output: Output) => boolean,
): string[] {
  return [...outputs.filter(isCounted).map(({ file }) => file), ...assets.files];
}

function slicesOf(
  { press, stage }: RenderTask,
  articles: readonly Output[],
  setup: RenderSetup,
): RenderSlice[] {
  const positions = new Map(
    press.edition.articlePages.map(({ article }, position) => [fileOf(article.address), position]),
  );
  const slices: RenderSlice[] = [];
  for (let from = 0; from < articles.length; from += SLICE) {
    const files = articles.slice(from, from + SLICE).map(({ file }) => file);
    slices.push({
      setup,
      positions: files.map((file) => positions.get(file) ?? -1),
      before: files.map((file) => stage.before(file)),
    });
  }
  return slices;
}
