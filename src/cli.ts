/** The commands: reads the command line, and turns what goes wrong into text and an exit code. Each loads only what it needs. */
import path from "node:path";
import { cac } from "cac";
import { z } from "zod";
import { ContentError } from "./build/content-error.ts";
import { PartsRefused } from "./build/parts-refused.ts";
import { OutputRefused } from "./build/tree/site-folder.ts";
import { addBuild } from "./commands/build-command.ts";
import { addCheck } from "./commands/check-command.ts";
import { addDue } from "./commands/due-command.ts";
import { addImport } from "./commands/import-command.ts";
import { addNew } from "./commands/new-command.ts";
import { EXIT, UsageError } from "./commands/options.ts";
import { addStart } from "./commands/start-command.ts";
import { printProblems } from "./newsroom/print-problems.ts";

z.config(z.locales.vi());

const cli = cac("npm run");
for (const add of [addBuild, addStart, addCheck, addNew, addImport, addDue]) add(cli);
cli.help();

async function main(): Promise<number> {
  try {
    cli.parse(process.argv, { run: false });
    if (cli.options.help) return EXIT.done;
    if (!cli.matchedCommand) {
      cli.outputHelp();
      throw new UsageError(`Không có lệnh "${cli.args[0] ?? ""}"`);
    }
    return await cli.runMatchedCommand();
  } catch (fault) {
    if (fault instanceof ContentError) {
      printProblems(fault.problems, "text", path.resolve(cli.options.root ?? "."));
      const errors = fault.problems.filter(({ severity }) => severity === "error").length;
      const warnings = fault.problems.length - errors;
      console.error(`\n${errors} lỗi, ${warnings} nhắc nhở; chưa dựng gì, bản cũ còn nguyên.`);
      return EXIT.content;
    }
    if (fault instanceof Error && fault.name === "CACError") {
      console.error(`Không hiểu lệnh: ${fault.message}. Cách sửa: xem npm run build -- --help`);
      return EXIT.usage;
    }
    if (fault instanceof UsageError || fault instanceof OutputRefused || fault instanceof PartsRefused) {
      console.error(fault.message);
      return EXIT.usage;
    }
    console.error(fault);
    return EXIT.fault;
  }
}

// What escapes every promise, such as a thread that cannot start.
process.on("uncaughtException", (fault) => {
  console.error(fault);
  process.exit(EXIT.fault);
});
process.exitCode = await main();
