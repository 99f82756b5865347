/** Where the commands begin that have a sandbox around them. */
import { endWithKeeper, leaveKeeper } from "../sandbox/outside.ts";

endWithKeeper();
await import("../cli.ts");
leaveKeeper();
