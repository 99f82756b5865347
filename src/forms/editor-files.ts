/** The files of `.vscode/` that are made from the schemas, as texts. */
import { jsonSchemas } from "./json-schemas.ts";
import { SNIPPETS } from "./snippets.ts";

/** By path from the project's folder. */
export function editorFiles(): Readonly<Record<string, string>> {
  const schemas = Object.entries(jsonSchemas()).map(([name, schema]): [string, string] => [
    `.vscode/schemas/${name}`,
    json(schema),
  ]);
  return { ...Object.fromEntries(schemas), ".vscode/toa-soan.code-snippets": json(SNIPPETS) };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
