/** Pagefind's code for the browser, as this version of it would put beside an index. */

export interface PagefindRuntime {
  /** An ES module that exports `createInstance`. */
  readonly script: Uint8Array;
  /** WebAssembly in Pagefind's own wrapping. */
  readonly engine: Uint8Array;
  readonly version: string;
}

let runtime: Promise<PagefindRuntime> | undefined;

export function pagefindRuntime(): Promise<PagefindRuntime> {
  runtime ??= readRuntime();
  return runtime;
}

async function readRuntime(): Promise<PagefindRuntime> {
  const { close, createIndex } = await import("pagefind");
  const { index, errors } = await createIndex({ forceLanguage: "vi" });
  if (!index) throw new Error(`Pagefind: ${errors.join("; ")}`);
  try {
    const { files } = await index.getFiles();
    const file = (name: string) => {
      const found = files.find(({ path }) => path === name);
      if (!found) throw new Error(`Pagefind has no ${name}`);
      return found.content;
    };
    const { version } = JSON.parse(Buffer.from(file("pagefind-entry.json")).toString("utf8"));
    return { script: file("pagefind.js"), engine: file("wasm.unknown.pagefind"), version };
  } finally {
    await close();
  }
}
