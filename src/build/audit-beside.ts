/** Looks through the standby while the newsroom is read: in a thread of its own where there is much to look through. */
import { Worker } from "node:worker_threads";
import { threadEntry } from "../program.ts";
import { type Audit, auditSite } from "./tree/audit-site.ts";
import type { SiteFolder } from "./tree/site-folder.ts";

/** Up to here a thread takes longer to start. */
const FEW = 5000;

/** Of the standby against the site's manifest; without one nothing is expected there. */
export async function auditBeside({ standby, manifest, manifestFile }: SiteFolder): Promise<Audit> {
  if (!manifest) return { wrong: [], wrongSealed: [], extra: [] };
  if (manifest.files.size <= FEW) return auditSite(standby, manifest);
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL(threadEntry("build/audit-thread")), {
      workerData: { standby, manifestFile },
    });
    thread.once("message", resolve);
    thread.once("error", reject);
    thread.once("exit", (code) => reject(new Error(`the audit ended early (${code})`)));
  });
}
