import fc from "fast-check";
import pc from "picocolors";
import { describe, expect, it } from "vitest";
import { noProgress, openProgress } from "../../src/build/progress.ts";
import { STAGE_LABELS, type StageName } from "../../src/build/running-stage.ts";
import { FakeClock, FakeTerminal } from "./fake-terminal.ts";

function open(columns: number, isTTY = true, colours = false) {
  const terminal = new FakeTerminal(columns, isTTY);
  const clock = new FakeClock();
  return { terminal, clock, progress: openProgress(terminal, clock, pc.createColors(colours)) };
}

const WIDTHS = [20, 30, 40, 60, 80, 120] as const;

/** The same moment at each width. */
function atWidths(act: (opened: ReturnType<typeof open>) => void): string {
  return WIDTHS.map((columns) => {
    const opened = open(columns);
    act(opened);
    return `${String(columns).padStart(3)} |${opened.terminal.screen}`;
  }).join("\n");
}

describe("on a terminal", () => {
  it("tells as much as there is room for", () => {
    expect(
      atWidths(({ progress, clock }) => {
        const stage = progress.begin("render", 100_000);
        for (let second = 0; second < 10; second++) {
          stage.advance(1234);
          clock.pass(1000);
        }
      }),
    ).toMatchInlineSnapshot(`
      " 20 |Dựng trang 12%
       30 |Dựng trang █░░░░░░░░░░░░  12%
       40 |Dựng trang █░░░░░░░░░░  12% còn 1 phút
       60 |Dựng trang █░░░░░░░░░░░░░░  12.340/100.000  12% còn 1 phút
       80 |Dựng trang        ██░░░░░░░░░░░░░░░░   12.340/100.000   12%  còn khoảng 1 phút
      120 |Dựng trang        ███░░░░░░░░░░░░░░░░░░░░░░░░░░░   12.340/100.000   12%  còn khoảng 1 phút"
    `);
  });

  it("tells no time left before it can be guessed, and the bar keeps its place", () => {
    const { progress, clock, terminal } = open(80);
    const stage = progress.begin("photos", 1200);
    const lines = [terminal.screen];
    for (const milliseconds of [1000, 1000, 3000]) {
      stage.advance(120);
      clock.pass(milliseconds);
      lines.push(terminal.screen);
    }
    stage.advance(840);
    clock.pass(100);
    lines.push(terminal.screen);
    expect(lines.join("\n")).toMatchInlineSnapshot(`
      "Ảnh               ░░░░░░░░░░░░░░░░░░░░░░      0/1.200    0%
      Ảnh               ██░░░░░░░░░░░░░░░░░░░░    120/1.200   10%
      Ảnh               ████░░░░░░░░░░░░░░░░░░    240/1.200   20%  còn khoảng 8 giây
      Ảnh               ██████░░░░░░░░░░░░░░░░    360/1.200   30%  còn khoảng 12 giây
      Ảnh               ██████████████████████  1.200/1.200  100%"
    `);
  });

  it("follows a pace that changes", () => {
    const { progress, clock, terminal } = open(80);
    const stage = progress.begin("photos", 1000);
    const lines: string[] = [];
    const work = (seconds: number, each: number) => {
      for (let second = 0; second < seconds; second++) {
        stage.advance(each);
        clock.pass(1000);
      }
      lines.push(terminal.screen);
    };
    work(4, 100);
    work(20, 1);
    work(20, 0);
    expect(lines.join("\n")).toMatchInlineSnapshot(`
      "Ảnh               ████████░░░░░░░░░░░░░░    400/1.000   40%  còn khoảng 6 giây
      Ảnh               █████████░░░░░░░░░░░░░    420/1.000   42%  còn khoảng 10 phút
      Ảnh               █████████░░░░░░░░░░░░░    420/1.000   42%"
    `);
  });

  it("shows one of several stages whole: the newest that can be counted", () => {
    expect(
      atWidths(({ progress, clock }) => {
        progress.begin("render", 500).advance(200);
        progress.begin("index");
        clock.pass(3000);
      }),
    ).toMatchInlineSnapshot(`
      " 20 |Dựng trang 40%
       30 |Dựng trang █████░░░░░░░░  40%
       40 |Dựng trang ████░░░░░░░  40% còn 5 giây
       60 |Dựng trang █████████░░░░░░░░░░░░░░ 200/500  40% còn 5 giây
       80 |Dựng trang        ██████░░░░░░░░░   40%  còn khoảng 5 giây   + chỉ mục tìm kiếm
      120 |Dựng trang        ████████████░░░░░░░░░░░░░░░░░░  200/500   40%  còn khoảng 5 giây   + chỉ mục tìm kiếm"
    `);
    expect(
      atWidths(({ progress, clock }) => {
        progress.begin("edition");
        progress.begin("index");
        clock.pass(3000);
      }),
    ).toMatchInlineSnapshot(`
      " 20 |Chỉ mục tìm kiếm
       30 |Chỉ mục tìm kiếm  3 giây
       40 |Chỉ mục tìm kiếm  3 giây  + xếp số báo
       60 |Chỉ mục tìm kiếm  3 giây  + xếp số báo
       80 |Chỉ mục tìm kiếm  3 giây  + xếp số báo
      120 |Chỉ mục tìm kiếm  3 giây  + xếp số báo"
    `);
  });

  it("draws ten times a second at most, however fast the work is", () => {
    const { progress, clock, terminal } = open(80);
    const stage = progress.begin("parse", 100_000);
    for (let done = 0; done < 20_000; done++) {
      stage.advance();
      clock.pass(0.05);
    }
    expect(terminal.written.length).toBeLessThanOrEqual(11);
    expect(terminal.written.length).toBeGreaterThan(5);
  });

  it("draws also while no timer comes to its turn", () => {
    const { progress, clock, terminal } = open(40);
    const stage = progress.begin("parse", 10);
    clock.block(5000);
    stage.advance(5);
    expect(terminal.screen).toMatchInlineSnapshot(`"Phân tích bài ████░░░░  50% còn 5 giây"`);
  });

  it("takes colours only where they are wished", () => {
    const { progress, clock, terminal } = open(40, true, true);
    progress.begin("parse", 10).advance(5);
    clock.pass(100);
    expect(JSON.stringify(terminal.written)).toMatchInlineSnapshot(
      `"["\\r\\u001b[1mPhân tích bài\\u001b[22m \\u001b[36m\\u001b[39m\\u001b[2m░░░░░░░░\\u001b[22m   0%\\u001b[K","\\r\\u001b[1mPhân tích bài\\u001b[22m \\u001b[36m████\\u001b[39m\\u001b[2m░░░░\\u001b[22m  50%\\u001b[K"]"`,
    );
  });

  it("leaves an empty line and no timer, also when closed amid the work", () => {
    const { progress, clock, terminal } = open(80);
    const stage = progress.begin("render", 10);
    clock.pass(500);
    progress.close();
    stage.advance();
    stage.end();
    progress.begin("swap");
    progress.close();
    expect({ screen: terminal.screen, column: terminal.column, timers: clock.waiting }).toEqual({
      screen: "",
      column: 0,
      timers: 0,
    });
  });

  it("writes nothing where nothing was begun", () => {
    const { progress, terminal } = open(80);
    progress.close();
    expect(terminal.written).toEqual([]);
  });

  it.each([undefined, 0])("takes the terminal for 80 columns wide where it says %s", (columns) => {
    const [told, untold] = [open(80), open(80)];
    told.progress.begin("render", 10);
    const write = (text: string) => untold.terminal.write(text);
    openProgress({ isTTY: true, columns, write }, untold.clock, pc.createColors(false)).begin("render", 10);
    expect(untold.terminal.screen).toBe(told.terminal.screen);
  });

  const steps = fc.array(
    fc.oneof(
      fc.record({
        begin: fc.constantFrom(...Object.keys(STAGE_LABELS).filter(isStage)),
        total: fc.option(fc.nat(2_000_000), { nil: undefined }),
      }),
      fc.record({ advance: fc.nat(5), by: fc.nat(100_000) }),
      fc.record({ end: fc.nat(5) }),
      fc.record({ columns: fc.integer({ min: 1, max: 200 }) }),
      fc.record({ pass: fc.nat(20_000) }),
    ),
    { maxLength: 40 },
  );

  it("never wraps, and leaves nothing behind", () => {
    fc.assert(
      fc.property(steps, fc.integer({ min: 1, max: 200 }), fc.boolean(), (taken, columns, colours) => {
        const { progress, clock, terminal } = open(columns, true, colours);
        const stages: ReturnType<typeof progress.begin>[] = [];
        for (const step of taken) {
          if ("begin" in step) stages.push(progress.begin(step.begin, step.total));
          else if ("advance" in step) stages[step.advance]?.advance(step.by);
          else if ("end" in step) stages[step.end]?.end();
          else if ("columns" in step) terminal.columns = step.columns;
          else clock.pass(step.pass);
          expect(terminal.rows).toHaveLength(1);
        }
        progress.close();
        expect(terminal.screen).toBe("");
        expect(clock.waiting).toBe(0);
      }),
    );
  });
});

function isStage(name: string): name is StageName {
  return Object.hasOwn(STAGE_LABELS, name);
}

describe("in a log", () => {
  it("has a line for a stage that took its time, and some for one that is long", () => {
    const { progress, clock, terminal } = open(0, false);
    const read = progress.begin("read");
    clock.pass(300);
    read.end();
    const parse = progress.begin("parse", 12_345);
    parse.advance(12_345);
    clock.pass(700);
    parse.end();
    const edition = progress.begin("edition");
    clock.block(4200);
    edition.end();
    const render = progress.begin("render", 100_000);
    const index = progress.begin("index");
    for (let second = 0; second < 26; second++) {
      render.advance(1234);
      clock.pass(1000);
    }
    index.end();
    render.end();
    progress.begin("swap");
    progress.close();
    expect(terminal.screen).toMatchInlineSnapshot(`
      "Phân tích bài xong: 12.345 trong 0,7 giây
      Xếp số báo xong trong 4,2 giây
      Dựng trang 3.702/100.000 (3%), còn khoảng 1 phút
      Chỉ mục tìm kiếm đang làm, đã 3 giây
      Dựng trang 16.042/100.000 (16%), còn khoảng 1 phút
      Chỉ mục tìm kiếm đang làm, đã 13 giây
      Dựng trang 28.382/100.000 (28%), còn khoảng 59 giây
      Chỉ mục tìm kiếm đang làm, đã 23 giây
      Chỉ mục tìm kiếm xong trong 26,0 giây
      Dựng trang xong: 32.084 trong 26,0 giây
      "
    `);
    expect(terminal.written.join("")).not.toMatch(/[^\P{Cc}\n]/u);
    expect(clock.waiting).toBe(0);
  });
});

describe("where nobody watches", () => {
  it("takes everything and says nothing", () => {
    const stage = noProgress.begin("read", 3);
    stage.advance();
    stage.end();
    noProgress.close();
  });
});
