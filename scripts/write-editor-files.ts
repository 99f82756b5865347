/** Writes the files of `.vscode/` that are made from the schemas: `node --import tsx scripts/write-editor-files.ts`. */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { editorFiles } from "../src/forms/editor-files.ts";

for (const [file, text] of Object.entries(editorFiles())) {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
}
