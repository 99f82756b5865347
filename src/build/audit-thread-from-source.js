/** `audit-thread.ts` where no compiled program runs. */
import { register } from "tsx/esm/api";

register();

await import("./audit-thread.ts");
