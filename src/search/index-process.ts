/** A process of its own for one tier: Pagefind's memory goes with it. */
import { indexTier, type TierTask } from "./index-tier.ts";

/** Nobody waits for the tier any more. */
const giveUp = () => process.exit();

process.once("disconnect", giveUp);
process.once("message", async (task: TierTask) => {
  try {
    process.send?.({ facts: await indexTier(task) });
  } catch (fault) {
    process.send?.({ fault: fault instanceof Error ? fault.message : String(fault) });
  }
  process.off("disconnect", giveUp);
  process.disconnect();
});
