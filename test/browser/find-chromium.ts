/** A Chromium to test in: the system's where there is one, else the one that comes with the packages. */
import { access, mkdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

export interface Chromium {
  readonly executablePath: string;
  /** What it needs besides the environment of the tests. */
  readonly env: Readonly<Record<string, string>>;
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
      if (there) return { executablePath, env: {} };
    }
  }
  return unpackChromium();
}

async function unpackChromium(): Promise<Chromium> {
  // The package never replaces its unpacked copy, so each version gets a folder of its own; it unpacks the libraries of
  // a bare system only where it takes the machine for one of its usual hosts, and then bends the environment.
  const folder = path.join(tmpdir(), "toa-soan-chromium-143.0.4");
  await mkdir(folder, { recursive: true });
  const before = { ...process.env };
  Object.assign(process.env, { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: "nodejs22.x" });
  try {
    const { default: packaged } = await import("@sparticuz/chromium");
    const executablePath = await packaged.executablePath();
    return { executablePath, env: await packagedEnvironment(folder) };
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

/** Its own libraries, and its own font where the system has none: a Chromium without any font crashes. */
async function packagedEnvironment(folder: string): Promise<Readonly<Record<string, string>>> {
  const fontSettings = path.join(folder, "fonts.conf");
  const folders = ["/usr/share/fonts", path.join(folder, "fonts")]
    .map((each) => `<dir>${each}</dir>`)
    .join("");
  await writeFile(
    fontSettings,
    `<?xml version="1.0"?><fontconfig>${folders}<cachedir>${folder}/font-cache</cachedir></fontconfig>`,
  );
  return { LD_LIBRARY_PATH: path.join(folder, "al2023/lib"), FONTCONFIG_FILE: fontSettings };
}
