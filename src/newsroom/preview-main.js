/** Where the process that makes the development server's pages begins: from the sources as they are now, and not when the server began. */
import { startProgram } from "../compile/start-program.js";

await startProgram("newsroom/preview-process");
