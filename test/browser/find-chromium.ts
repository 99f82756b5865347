/** A Chromium to test in: the system's where there is one, else the one that comes with the packages. */
import { access, mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

export interface Chromium {
  readonly executablePath: string;
  /** Where the packaged Chromium finds the libraries that it came with. */
  readonly libraries?: string;
}

const SYSTEM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** `TOA_SOAN_CHROMIUM=packaged` passes over the system's. */
export async function findChromium(): Promise<Chromium> {
  if (process.env.TOA_SOAN_CHROMIUM !== "packaged") {
    for (const executablePath of SYSTEM) {
      const there = await access(executablePath).then(
        () => true,
        () => false,
      );
      if (there) return { executablePath };
    }
  }
  return unpackChromium();
}

async function unpackChromium(): Promise<Chromium> {
  // The package never replaces its unpacked copy, so each version gets a folder of its own; and it unpacks the
  // libraries of a bare system only where it takes the machine for one of its usual hosts.
  const folder = path.join(tmpdir(), "toa-soan-chromium-143.0.4");
  await mkdir(folder, { recursive: true });
  const before = { TMPDIR: process.env.TMPDIR, AWS_LAMBDA_JS_RUNTIME: process.env.AWS_LAMBDA_JS_RUNTIME };
  Object.assign(process.env, { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: "nodejs22.x" });
  try {
    const { default: packaged } = await import("@sparticuz/chromium");
    return { executablePath: await packaged.executablePath(), libraries: path.join(folder, "al2023/lib") };
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}
