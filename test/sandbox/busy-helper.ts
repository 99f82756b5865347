/** A helping process that sees nothing of the world while it works. */
import { answerTasks } from "../../src/sandbox/answer-tasks.ts";

answerTasks(async (milliseconds: number) => {
  process.stdout.write("busy");
  const end = Date.now() + milliseconds;
  while (Date.now() < end);
  return "too late";
});
