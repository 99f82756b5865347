/** A process of its own for one tier: Pagefind's memory goes with it. */
import { answerTasks } from "../sandbox/answer-tasks.ts";
import { indexTier } from "./index-tier.ts";

answerTasks(indexTier);
