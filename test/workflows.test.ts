/** GitHub's workflows and Netlify's settings: what only other machines run must at least hang together. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { z } from "zod";

const FOLDER = ".github/workflows";

const step = z.looseObject({
  id: z.string().optional(),
  run: z.string().optional(),
  uses: z.string().optional(),
  if: z.string().optional(),
});
const job = z.looseObject({
  needs: z.union([z.string(), z.array(z.string())]).optional(),
  "timeout-minutes": z.number().optional(),
  uses: z.string().optional(),
  if: z.string().optional(),
  outputs: z.record(z.string(), z.string()).optional(),
  steps: z.array(step).optional(),
});
const workflow = z.looseObject({
  on: z.looseObject({ schedule: z.array(z.object({ cron: z.string() })).optional() }),
  permissions: z.record(z.string(), z.string()),
  concurrency: z.object({ group: z.string(), "cancel-in-progress": z.boolean() }),
  jobs: z.record(z.string(), job),
});
type Workflow = z.infer<typeof workflow>;

const files = readdirSync(FOLDER);
const read = (file: string): Workflow => {
  const document = parseDocument(readFileSync(`${FOLDER}/${file}`, "utf8"));
  expect(document.errors).toEqual([]);
  return workflow.parse(document.toJS());
};
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync("package.json", "utf8")));

/** `npm run check`, `npm run --silent due`, `npm test`; not `npm ci`. */
function scriptsIn(text: string): string[] {
  const named = [...text.matchAll(/\bnpm run (?:--silent )?([\w-]+)/g)].map((match) => match[1] ?? "");
  return /\bnpm test\b/.test(text) ? [...named, "test"] : named;
}

describe.each(files)("%s", (file) => {
  const { jobs, on, permissions } = read(file);
  const steps = Object.values(jobs).flatMap((each) => each.steps ?? []);

  it("may do no more than read the repository", () => {
    expect(permissions).toEqual({ contents: "read" });
  });

  it("runs scripts that there are", () => {
    const named = steps.flatMap(({ run = "" }) => scriptsIn(run));
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  it("waits for jobs that there are, and reads outputs that they have", () => {
    for (const each of Object.values(jobs)) {
      const needed = [each.needs ?? []].flat();
      expect(needed.filter((name) => !Object.hasOwn(jobs, name))).toEqual([]);
      for (const [, name = "", output = ""] of JSON.stringify(each).matchAll(
        /needs\.(\w+)\.outputs\.(\w+)/g,
      )) {
        expect(needed).toContain(name);
        expect(Object.keys(jobs[name]?.outputs ?? {})).toContain(output);
      }
    }
  });

  it("calls workflows and steps that there are, and none that may change under it", () => {
    const called = [...Object.values(jobs), ...steps].flatMap(({ uses }) => uses ?? []);
    for (const uses of called) {
      if (uses.startsWith("./"))
        expect(read(uses.split("/").at(-1) ?? "").on).toHaveProperty("workflow_call");
      else expect(uses).toMatch(/^actions\/[\w/-]+@v\d+$/);
    }
    const ids = steps.flatMap(({ id }) => id ?? []);
    for (const [, id = ""] of JSON.stringify(jobs).matchAll(/\bsteps\.(\w+)\./g)) expect(ids).toContain(id);
  });

  it("puts nothing that others wrote into a shell", () => {
    expect(steps.filter(({ run = "" }) => run.includes("${{"))).toEqual([]);
  });

  it("ends, and wakes at moments that cron knows", () => {
    for (const each of Object.values(jobs))
      if (each.steps) expect(each["timeout-minutes"]).toBeGreaterThan(0);
    for (const { cron } of on.schedule ?? []) expect(cron).toMatch(/^([\d*,/-]+ ){4}[\d*,/-]+$/);
  });
});

describe("the schedule", () => {
  const { jobs, on, concurrency } = read("scheduled.yml");

  it("wakes every ten minutes, one run after the other", () => {
    expect(on.schedule).toEqual([{ cron: "1-59/10 * * * *" }]);
    expect(concurrency["cancel-in-progress"]).toBe(false);
  });

  it("builds only where something is due, and reports what was missed", () => {
    const conditions = Object.entries(jobs).map(([name, each]) => [name, each.if]);
    expect(conditions).toEqual([
      ["due", "vars.PUBLISH_ON_TIME == 'yes'"],
      ["netlify", "needs.due.outputs.build == 'true' && vars.PUBLISH_TO == ''"],
      ["publish", "needs.due.outputs.build == 'true' && vars.PUBLISH_TO != ''"],
      ["missed", "needs.due.outputs.missed == 'true'"],
    ]);
  });
});

describe("a pull request", () => {
  const runs = read("ci.yml").jobs.build?.steps ?? [];
  const at = (text: string) => runs.findIndex(({ run = "" }) => run.startsWith(text));

  it("is checked before it is built, as a preview; the paper itself is not", () => {
    expect(at("npm run check -- --format github")).toBeGreaterThan(-1);
    expect(at("npm run build")).toBeGreaterThan(at("npm run check -- --format github"));
    const built = runs.filter(({ run = "" }) => run.startsWith("npm run build"));
    expect(built.map(({ if: when, run }) => [when, run])).toEqual([
      ["github.event_name == 'pull_request'", "npm run build -- --preview"],
      ["github.event_name != 'pull_request'", "npm run build"],
    ]);
  });
});

it("Netlify builds the paper for readers, and previews, checked first, for everybody else", () => {
  const text = readFileSync("netlify.toml", "utf8");
  expect(scriptsIn(text).filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  const commands = [...text.matchAll(/\[(?:context\.)?([\w-]+)\]\n\s*command = "(.*)"/g)].map(
    ([, context, command]) => [context, command],
  );
  expect(commands).toEqual([
    ["build", "npm run build"],
    ["production", "rm -f .cache/giu-lai.json; npm run build || test -e .cache/giu-lai.json"],
    ["deploy-preview", "npm run check && npm run build -- --preview"],
    ["branch-deploy", "npm run check && npm run build -- --preview"],
  ]);
});
