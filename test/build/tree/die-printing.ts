/** Run as a process of its own: prints one edition after the other until it is killed. Arguments: output, state. */

import { editionAt } from "./numbered-edition.ts";
import { printEdition } from "./print-edition.ts";

const [, , output = "", state = "", first = "0"] = process.argv;
for (let number = Number(first); ; number++) {
  await printEdition(output, state, editionAt(number));
  process.send?.(number);
}
