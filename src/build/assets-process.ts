/** A process that bundles styles, scripts and the form: it may start esbuild, and is told two facts of the paper. */
import { z } from "zod";
import { answerTasks } from "../sandbox/answer-tasks.ts";
import { makeAssets } from "./make-assets.ts";

const taskSchema = z.strictObject({ accent: z.string().regex(/^#[0-9a-f]{6}$/i), form: z.boolean() });

answerTasks(async (task: unknown) => makeAssets(taskSchema.parse(task)));
