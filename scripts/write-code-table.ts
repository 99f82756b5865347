/** Writes docs/ma-loi.md from the codes and their examples. */
import { writeFileSync } from "node:fs";
import { codeGroups } from "./code-table/code-groups.ts";
import { renderCodeTable } from "./code-table/code-table.ts";
import { tryAllExamples } from "./code-table/try-all-examples.ts";

writeFileSync("docs/ma-loi.md", renderCodeTable(codeGroups(), await tryAllExamples()));
