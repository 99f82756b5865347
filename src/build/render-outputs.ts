/** Outputs rendered in slices, so that memory holds few of them at once. */
import type { Paper } from "../edition/paper.ts";
import { entriesOf, type Output } from "./outputs.ts";
import { type RenderedFile, renderEntries } from "./render-entries.ts";

/** Outputs that one Eleventy holds in memory at once. */
const SLICE = 250;

/** @param take is given each file as it is rendered */
export async function renderOutputs(
  outputs: readonly Output[],
  paper: Paper,
  take: (output: Output, rendered: RenderedFile) => void,
): Promise<void> {
  for (let from = 0; from < outputs.length; from += SLICE) {
    const slice = outputs.slice(from, from + SLICE);
    const byFile = new Map(slice.map((output) => [output.file, output]));
    await renderEntries(entriesOf(slice), paper, (rendered) => {
      const output = byFile.get(rendered.file);
      if (!output) throw new Error(`a page that nobody asked for: ${rendered.file}`);
      byFile.delete(rendered.file);
      take(output, rendered);
    });
    const [missing] = byFile.keys();
    if (missing !== undefined) throw new Error(`a page was not rendered: ${missing}`);
  }
}
