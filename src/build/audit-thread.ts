/** A thread that audits the standby; it reads the manifest for itself, which is faster than to be sent it. */
import { parentPort, workerData } from "node:worker_threads";
import { auditSite } from "./tree/audit-site.ts";
import { readManifest } from "./tree/manifest.ts";

const { standby, manifestFile } = workerData;
const manifest = readManifest(manifestFile);
if (!manifest) throw new Error("the manifest is gone");
parentPort?.postMessage(auditSite(standby, manifest));
