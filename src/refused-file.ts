/** What an editor is told of a file that the program may not read. */
import { type Finding, finding } from "./problem.ts";

/** The system's words for it, and Node's own. */
const REFUSED: ReadonlySet<unknown> = new Set(["EACCES", "EPERM", "ERR_ACCESS_DENIED"]);

/** @throws what was thrown, where it is something else */
export function refusedFile(thrown: unknown): Finding {
  if (!(thrown instanceof Error && "code" in thrown && REFUSED.has(thrown.code))) throw thrown;
  return finding("tep-dac-biet", 1, 1, {
    found: "Chương trình không được quyền đọc tệp này",
    expected: "tệp ai cũng đọc được",
    mend: "cho quyền đọc (chmod a+r), rồi chạy lại",
  });
}
