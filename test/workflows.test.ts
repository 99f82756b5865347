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
  with: z.record(z.string(), z.unknown()).optional(),
});
const permissions = z.record(z.string(), z.enum(["read", "write", "none"]));
const job = z.looseObject({
  needs: z.union([z.string(), z.array(z.string())]).optional(),
  "timeout-minutes": z.number().optional(),
  uses: z.string().optional(),
  if: z.string().optional(),
  outputs: z.record(z.string(), z.string()).optional(),
  permissions: permissions.optional(),
  environment: z.string().optional(),
  steps: z.array(step).optional(),
});
const workflow = z.looseObject({
  on: z.looseObject({ schedule: z.array(z.object({ cron: z.string() })).optional() }),
  permissions,
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
  const { jobs, on, permissions: given } = read(file);
  const steps = Object.values(jobs).flatMap((each) => each.steps ?? []);

  it("may do nothing that a job does not ask for itself, and no job may write to the repository", () => {
    expect(given).toEqual({});
    for (const [name, { permissions: asked = {}, steps: taken = [] }] of Object.entries(jobs)) {
      const reads = taken.some(({ uses }) => uses?.startsWith("actions/checkout@"));
      if (reads) expect(asked.contents).toBe("read");
      const writes = Object.keys(asked).filter((what) => asked[what] === "write");
      // The place where GitHub shows what its analysis has found.
      expect(writes, name).toEqual(file === "codeql.yml" ? ["security-events"] : []);
    }
  });

  it("is not started by what strangers do, with the rights of the repository", () => {
    for (const event of ["pull_request_target", "workflow_run", "issue_comment", "issues"])
      expect(on).not.toHaveProperty(event);
  });

  it("leaves no password of the repository on the machine", () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith("actions/checkout@"));
    expect(checkouts.map((each) => each.with?.["persist-credentials"])).toEqual(checkouts.map(() => false));
  });

  it("installs what the lockfile says, and runs nothing of it while installing", () => {
    const installs = steps.flatMap(({ run = "" }) => run.match(/\b(?:npm|pnpm|yarn|npx) +.*/g) ?? []);
    expect(installs.filter((line) => /^npm +(i|install|add|ci|clean-install)\b/.test(line))).toEqual(
      installs.filter((line) => line.startsWith("npm ci --ignore-scripts")),
    );
    expect(installs.filter((line) => /^(pnpm|yarn|npx +(?!--no-install ))/.test(line))).toEqual([]);
  });

  it("keeps secrets in an environment that only the main branch gets, and hands none to pull requests", () => {
    for (const [name, each] of Object.entries(jobs)) {
      const text = JSON.stringify(each);
      if (!/\bsecrets\./.test(text)) continue;
      expect(on, name).not.toHaveProperty("pull_request");
      if (each.steps) expect(each.environment, name).toBe("publish");
    }
    expect(readFileSync(`${FOLDER}/${file}`, "utf8")).not.toMatch(/secrets: inherit|toJSON\(secrets\)/i);
  });

  it("takes nothing over from a pull request: what one built is never kept for others", () => {
    if (!("pull_request" in on)) return;
    const keeps = steps.filter(({ uses = "" }) => /^actions\/cache(\/save)?@/.test(uses));
    expect(keeps.map((each) => each.if)).toEqual(keeps.map(() => "github.event_name != 'pull_request'"));
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
      else expect(uses).toMatch(/^(actions|github)\/[\w/-]+@[0-9a-f]{40}$/);
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

describe("steps that others wrote", () => {
  const lines = files.flatMap((file) =>
    readFileSync(`${FOLDER}/${file}`, "utf8")
      .split("\n")
      .filter((line) => /^\s*-? *uses: (?!\.)/.test(line)),
  );

  it("are named by their commit, with the version beside it for people and for Renovate", () => {
    expect(lines.filter((line) => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  it("are the same commit wherever they are used", () => {
    const commits = new Map<string, Set<string>>();
    for (const line of lines) {
      const [, owner = "", commit = ""] = /uses: ([\w-]+\/[\w-]+)[\w/-]*@(.*)$/.exec(line) ?? [];
      commits.set(owner, (commits.get(owner) ?? new Set()).add(commit));
    }
    expect([...commits].filter(([, each]) => each.size !== 1)).toEqual([]);
    expect(commits.size).toBeGreaterThan(4);
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
  it("is looked through for packages with known holes", () => {
    const { steps = [] } = read("ci.yml").jobs.dependencies ?? {};
    expect(steps.some(({ uses }) => uses?.startsWith("actions/dependency-review-action@"))).toBe(true);
  });

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

describe("what leaves the machine", () => {
  const uploads = files.flatMap((file) =>
    Object.values(read(file).jobs).flatMap(({ steps = [] }) =>
      steps.flatMap(({ uses = "", with: given }) =>
        uses.startsWith("actions/upload-artifact@") ? [given] : [],
      ),
    ),
  );

  it("is the site, parts of it, and lists of its files: never what is remembered of drafts", () => {
    expect(new Set(uploads.map((given) => given?.path))).toEqual(new Set(["_site", "phan.tar", "dau.txt"]));
    const packed = files.flatMap(
      (file) => readFileSync(`${FOLDER}/${file}`, "utf8").match(/tar --create .*/g) ?? [],
    );
    expect(packed).toEqual(["tar --create --file phan.tar _phan"]);
    expect(readFileSync("netlify.toml", "utf8")).toMatch(/^ *publish = "_site"$/m);
  });

  it("of a pull request bears another name than the readers' site", () => {
    const { name } = uploads.find((given) => given?.path === "_site") ?? {};
    expect(name).toContain("github.event_name == 'pull_request' && 'preview' || 'site'");
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
