/** One build at a time for an output; the lock of a build that died is taken over. */
import { linkSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import path from "node:path";
import { errorCode } from "./error-code.ts";
import { OutputRefused } from "./output-refused.ts";

/** No build takes longer, in milliseconds: what cannot be asked whether it lives is dead after this time. */
const LONGEST = 15 * 60_000;
/** Between making a lock and writing into it. */
const MOMENT = 5000;
const TRIES = 5;

/**
 * @param file `_site.lock`; the folders above it are made
 * @returns lets go of it; may be called again
 * @throws OutputRefused where another build holds it, in this process or another
 */
export function takeLock(file: string): () => void {
  const own = describe(process.pid);
  for (let tries = 0; tries < TRIES; tries++) {
    if (claim(file, own)) return () => letGo(file, own);
    const found = read(file);
    if (found === undefined) continue;
    if (isAlive(found, ageOf(file))) throw refusal(file, found);
    remove(file, found);
  }
  throw refusal(file, "");
}

/** Number of the process, the machine, its start, the process's start; the last two are empty where they cannot be told. */
function describe(pid: number): string {
  return [pid, hostname(), bootOf(), startOf(pid)].join("\n");
}

function bootOf(): string {
  return (read("/proc/sys/kernel/random/boot_id") ?? "").trim();
}

/** Numbers of processes are used again: this tells one from the next. The 22nd field, of which the second may hold spaces. */
function startOf(pid: number): string {
  const stat = read(`/proc/${pid === process.pid ? "self" : pid}/stat`) ?? "";
  return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
}

function claim(file: string, own: string): boolean {
  try {
    writeFileSync(file, own, { flag: "wx" });
    return true;
  } catch (fault) {
    if (errorCode(fault) === "EEXIST") return false;
    if (errorCode(fault) === "ENOENT") {
      mkdirSync(path.dirname(file), { recursive: true });
      return false;
    }
    rmSync(file, { force: true });
    throw fault;
  }
}

function isAlive(found: string, age: number): boolean {
  const [pid = "", host = "", boot = "", start = ""] = found.split("\n");
  if (!/^[1-9]\d*$/.test(pid)) return age < MOMENT;
  // Another machine's processes cannot be seen from here, nor can another container's.
  if (host !== hostname()) return age < LONGEST;
  return boot === bootOf() && isRunning(Number(pid)) && start === startOf(Number(pid));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return errorCode(fault) === "EPERM";
  }
}

/** Removes a dead build's lock. Where another build was faster and the lock is already that one's, it is put back. */
function remove(file: string, found: string): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
    if (read(aside) !== found) linkSync(aside, file);
  } catch (fault) {
    if (!["ENOENT", "EEXIST"].includes(errorCode(fault) ?? "")) throw fault;
  } finally {
    rmSync(aside, { force: true });
  }
}

function letGo(file: string, own: string): void {
  if (read(file) === own) rmSync(file, { force: true });
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

function ageOf(file: string): number {
  return Date.now() - (lstatSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0);
}

function refusal(file: string, found: string): OutputRefused {
  const [pid, host] = found.split("\n");
  const output = file.replace(/\.lock$/, "");
  const who = host ? `tiến trình ${pid}, máy ${host}` : "chưa rõ tiến trình nào";
  return new OutputRefused(
    `Một lần dựng khác (${who}) đang ghi vào ${output}. Cần mỗi lúc một lần dựng. Cách sửa: đợi lần ấy xong rồi chạy lại; nếu chắc chắn không còn lần dựng nào, xóa tệp ${file}`,
  );
}
