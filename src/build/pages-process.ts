/** A process that helps with articles and pages: parses batches, renders slices, audits the standby. */
import { type Batch, parseBatch } from "../content/parse-batch.ts";
import { answerTasks } from "../sandbox/answer-tasks.ts";
import { type RenderSlice, renderSlice } from "./render-slice.ts";
import { type Audit, auditSite } from "./tree/audit-site.ts";
import { readManifest } from "./tree/manifest.ts";
import type { SiteFolder } from "./tree/site-folder.ts";

export type PagesTask =
  | { readonly kind: "parse"; readonly batch: Batch }
  | { readonly kind: "render"; readonly slice: RenderSlice }
  | { readonly kind: "audit"; readonly site: Pick<SiteFolder, "standby" | "manifestFile"> };

answerTasks<PagesTask>(async (task) => {
  if (task.kind === "parse") return parseBatch(task.batch);
  if (task.kind === "render") return renderSlice(task.slice);
  return audit(task.site);
});

/** It reads the manifest for itself, which is faster than to be sent it. */
function audit({ standby, manifestFile }: Pick<SiteFolder, "standby" | "manifestFile">): Audit {
  const manifest = readManifest(manifestFile);
  if (!manifest) throw new Error("the manifest is gone");
  return auditSite(standby, manifest);
}
