/** The other end: a process that does what it is asked until nobody is left to ask. */
import { type Asked, faultOf } from "./line.ts";

export function answerTasks<Task>(answer: (task: Task) => Promise<unknown>): void {
  // Nobody waits for the answers any more.
  process.once("disconnect", () => process.exit());
  // In a terminal it reaches whoever asks, too, and then this process is left alone.
  process.on("SIGINT", () => {});
  process.on("message", async ({ id, task }: Asked<Task>) => {
    const answered = await answer(task).then(
      (result) => ({ id, result }),
      (thrown: unknown) => ({ id, fault: faultOf(thrown) }),
    );
    // Who asked may have gone while this process was too busy to see it.
    if (process.connected) process.send?.(answered, undefined, {}, () => {});
  });
}
