/**
 * Every hostile input in a stock Eleventy project, in this product, and where stock has nothing of the kind in a copy of this
 * product without the guard: `npm run threat-table -- [--write docs/security.md] [ID…]`. Harm is looked for, never assumed.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { z } from "zod";
import { ALL_INPUTS } from "../test/security/hostile/all-inputs.ts";
import { noFeature } from "../test/security/hostile/harm.ts";
import type { HostileInput } from "../test/security/hostile/hostile-input.ts";
import { ours } from "./compare-with-stock/ours.ts";
import { runStock } from "./compare-with-stock/run-stock.ts";
import { Unguarded } from "./compare-with-stock/run-unguarded.ts";
import { type Row, threatTable, withTable } from "./compare-with-stock/threat-table.ts";

z.config(z.locales.vi());

const AT_ONCE = 2;
const { values, positionals } = parseArgs({ options: { write: { type: "string" } }, allowPositionals: true });
const inputs = ALL_INPUTS.filter(({ id }) => positionals.length === 0 || positionals.includes(id));
const copies = new Unguarded();
const rows = new Map<string, Row>();
const unseen: string[] = [];

async function harmOf(input: HostileInput): Promise<string> {
  const inStock = input.stock === noFeature ? undefined : await runStock(input, input.stock);
  if (inStock !== undefined) return inStock;
  const { unguarded } = input;
  const without = unguarded && (await copies.run(input, unguarded.guard, unguarded.harm));
  if (unguarded && without !== undefined)
    return `no such feature in stock; here without the guard \`${unguarded.guard}\`: ${without}`;
  unseen.push(input.id);
  return "no harm seen";
}

const here = await ours(inputs);
const queue = [...inputs];
async function work(): Promise<void> {
  for (let input = queue.shift(); input; input = queue.shift()) {
    const { id, attack } = input;
    rows.set(id, { id, attack, stock: await harmOf(input), ours: here.get(id) ?? "" });
    console.error(`${rows.size}/${inputs.length} ${id}: ${rows.get(id)?.stock}`);
  }
}

try {
  await Promise.all(Array.from({ length: AT_ONCE }, work));
} finally {
  copies.remove();
}

const table = threatTable(inputs.flatMap(({ id }) => rows.get(id) ?? []));
if (values.write === undefined) console.log(table);
else writeFileSync(values.write, withTable(readFileSync(values.write, "utf8"), table));
if (unseen.length > 0) {
  console.error(`no harm was seen of ${unseen.join(", ")}`);
  process.exitCode = 1;
}
