/** Looks through the standby while the newsroom is read: in a process of its own where there is much to look through. */
import { askHelper } from "../sandbox/open-helper.ts";
import type { PagesTask } from "./pages-process.ts";
import { type Audit, auditSite } from "./tree/audit-site.ts";
import type { SiteFolder } from "./tree/site-folder.ts";

/** Up to here a process takes longer to start. */
const FEW = 5000;

/** Of the standby against the site's manifest; without one nothing is expected there. */
export async function auditBeside({ standby, manifest, manifestFile }: SiteFolder): Promise<Audit> {
  if (!manifest) return { wrong: [], wrongSealed: [], extra: [] };
  if (manifest.files.size <= FEW) return auditSite(standby, manifest);
  return askHelper<PagesTask, Audit>("pages", { kind: "audit", site: { standby, manifestFile } });
}
