/** Where the program begins, in JavaScript, because the rest has to be compiled first: `node src/main.js build`. */
import { startProgram } from "./compile/start-program.js";

await startProgram("commands/gate");
