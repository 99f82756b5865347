/**
 * The long run: `node --import tsx test/fuzz/run-fuzz.ts --cases 10000 [--seed 42] [--area markdown]`, cases over all areas.
 * Prints a table; exit code 1 where a promise was broken.
 */
import { parseArgs } from "node:util";
import { AREAS } from "./areas.ts";
import type { FuzzOutcome } from "./fuzz-property.ts";

const SLOWEST = 1_000;

const { values } = parseArgs({
  options: {
    cases: { type: "string", default: "10000" },
    seed: { type: "string", default: "20230605" },
    area: { type: "string" },
  },
});
const seed = Number(values.seed);
const areas = AREAS.filter(({ name }) => values.area === undefined || name === values.area);
const share = Number(values.cases) / areas.reduce((sum, { weight }) => sum + weight, 0);
const started = performance.now();
let total = 0;
let broken = 0;

console.log(`seed ${seed}, Node ${process.version}\n`);
console.log(
  "| area | promise | cases | slowest case | its size | seconds | told |\n| --- | --- | ---: | ---: | ---: | ---: | --- |",
);
for (const { name, weight, properties } of areas) {
  const shares = properties.reduce((sum, property) => sum + property.share, 0);
  for (const property of properties) {
    const cases = Math.ceil((share * weight * property.share) / shares);
    const begun = performance.now();
    const outcome = await property.run({ cases, seed, slowest: SLOWEST });
    total += outcome.cases;
    const seconds = ((performance.now() - begun) / 1_000).toFixed(0);
    const { slowest } = outcome;
    console.log(
      `| ${name} | ${property.name} | ${outcome.cases} | ${slowest.ms.toFixed(0)} ms | ${slowest.size} | ${seconds} | ${toldOf(outcome)} |`,
    );
    if (outcome.failure === undefined) continue;
    broken++;
    console.error(`\n${name}: ${property.name}\n${outcome.failure}\n`);
  }
}
console.log(
  `\n${total} cases, ${((performance.now() - started) / 1_000).toFixed(0)} s, ${broken} promises broken`,
);
if (broken > 0) process.exitCode = 1;

function toldOf({ told }: FuzzOutcome): string {
  return [...told]
    .sort((a, b) => b[1] - a[1])
    .map(([code, times]) => `${code} ${times}`)
    .join(", ");
}
