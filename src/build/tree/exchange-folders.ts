/** Two folders swap their names in one step of the file system: nobody ever sees neither, or a mixture. */
import { getSystemErrorName } from "node:util";
import { askKeeper, isEnclosed } from "../../sandbox/outside.ts";

/** The system or the disk does not know how. A sandbox that forbids the call says EPERM. */
const CANNOT: ReadonlySet<string> = new Set(["ENOSYS", "EINVAL", "ENOTSUP", "EOPNOTSUPP", "EPERM"]);

/**
 * @param a absolute path of a folder, on the same disk as b
 * @returns whether it was done; false where the system or the disk cannot, and then nothing was touched
 * @throws an Error with the system's `code` (ENOENT, EXDEV, EBUSY, …) where it could, but failed
 */
export async function exchangeFolders(a: string, b: string): Promise<boolean> {
  // The call is native code, which an enclosed process may not load: its keeper knows the two.
  if (isEnclosed) return askKeeper<boolean>("exchange");
  swap ??= systemSwap();
  const errno = (await swap)(a, b);
  if (errno === 0) return true;
  const code = errno === undefined ? "ENOSYS" : getSystemErrorName(-errno);
  if (CANNOT.has(code)) return false;
  throw Object.assign(new Error(`${code}: exchanging ${a} and ${b}`), { code });
}

/** 0 when done, the system's error number when not, undefined where there is no such call. */
type Swap = (a: string, b: string) => number | undefined;

let swap: Promise<Swap> | undefined;

async function systemSwap(): Promise<Swap> {
  try {
    const { load, errno } = await import("koffi");
    const find =
      process.platform === "linux" ? linuxSwap : process.platform === "darwin" ? macSwap : undefined;
    const call = find?.(load);
    return (a, b) => (call ? (call(a, b) === 0 ? 0 : errno()) : undefined);
  } catch {
    // A system that the package was not made for.
    return () => undefined;
  }
}

type Load = typeof import("koffi")["load"];

/** `renameat2(2)`: paths count from the working directory; the two are exchanged. */
const AT_FDCWD = -100;
const RENAME_EXCHANGE = 2;
/** Its number, for C libraries that have no function for it. */
const RENAMEAT2: Readonly<Record<string, number>> = { x64: 316, arm64: 276 };
/** glibc, then musl under its names. */
const C_LIBRARIES = ["libc.so.6", "libc.musl-x86_64.so.1", "libc.musl-aarch64.so.1", "libc.so"];

function linuxSwap(load: Load): Swap | undefined {
  let library: ReturnType<Load> | undefined;
  for (const name of C_LIBRARIES) library ??= attempt(() => load(name));
  const named = attempt(() =>
    library?.func("int renameat2(int, const char *, int, const char *, unsigned int)"),
  );
  if (named) return (a, b) => named(AT_FDCWD, a, AT_FDCWD, b, RENAME_EXCHANGE);
  const number = RENAMEAT2[process.arch];
  const numbered = library?.func("long syscall(long, long, const char *, long, const char *, long)");
  if (numbered && number) return (a, b) => numbered(number, AT_FDCWD, a, AT_FDCWD, b, RENAME_EXCHANGE);
  return undefined;
}

/** `renamex_np(2)` of macOS. */
const RENAME_SWAP = 2;

function macSwap(load: Load): Swap {
  const rename = load("/usr/lib/libSystem.B.dylib").func(
    "int renamex_np(const char *, const char *, unsigned int)",
  );
  return (a, b) => rename(a, b, RENAME_SWAP);
}

function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
