import { describe, expect, it } from "vitest";
import {
  EMPTY,
  halved,
  isFull,
  keepingSeen,
  LIMITS,
  oldest,
  pruned,
  type Row,
  type Shelf,
  unsaved,
  withRow,
} from "../../../../_includes/client/offline/shelf.ts";

const DAY = 86_400_000;
const NOW = 1000 * DAY;

function row(address: string, overrides: Partial<Row> = {}): Row {
  const facts = { title: address, section: "Văn hóa", date: "", bytes: 1000, files: [] };
  return { kind: "read", address, keptAt: NOW, seenAt: NOW, ...facts, ...overrides };
}
const shelfOf = (...rows: readonly Row[]): Shelf => ({ ...EMPTY, rows });
const many = (count: number, overrides: Partial<Row> = {}) =>
  Array.from({ length: count }, (_, index) => row(`/${overrides.kind ?? "read"}-${index}.html`, overrides));
const addresses = ({ rows }: Shelf) => rows.map(({ address }) => address);

describe("a page that is kept", () => {
  it("comes first, and once", () => {
    const shelf = withRow(shelfOf(row("/a"), row("/b")), row("/b", { title: "Mới" }));
    expect(shelf.rows).toEqual([row("/b", { title: "Mới" }), row("/a")]);
  });

  it("stays saved, however often it is opened", () => {
    const shelf = withRow(shelfOf(row("/a", { kind: "saved" })), row("/a", { kind: "read" }));
    expect(shelf.rows[0]?.kind).toBe("saved");
  });
});

describe("an article that is no longer saved", () => {
  it("is one that was read", () => {
    expect(unsaved(shelfOf(row("/a", { kind: "saved" })), "/a").rows[0]?.kind).toBe("read");
  });

  it("goes where what was read is not kept", () => {
    expect(unsaved({ keepsSeen: false, rows: [row("/a", { kind: "saved" })] }, "/a").rows).toEqual([]);
  });
});

it("what was only seen goes at once where the reader does not want it kept", () => {
  const shelf = shelfOf(row("/a"), row("/", { kind: "front" }), row("/b", { kind: "saved" }));
  expect(keepingSeen(shelf, false)).toEqual({ keepsSeen: false, rows: [row("/b", { kind: "saved" })] });
  expect(addresses(keepingSeen(shelf, true))).toEqual(["/a", "/", "/b"]);
});

describe("the list stays small", () => {
  it("in articles that were read, and in front pages: the last seen stay", () => {
    const shelf = pruned(shelfOf(...many(60), ...many(20, { kind: "front" })), NOW);
    expect(addresses(shelf)).toEqual(
      addresses(shelfOf(...many(LIMITS.read), ...many(LIMITS.front, { kind: "front" }))),
    );
  });

  it("in days", () => {
    const seen = (days: number) => row(`/${days}`, { seenAt: NOW - days * DAY });
    expect(addresses(pruned(shelfOf(seen(0), seen(29), seen(30)), NOW))).toEqual(["/0", "/29"]);
  });

  it("in bytes", () => {
    const shelf = shelfOf(...many(4, { bytes: LIMITS.seenBytes / 3 }));
    expect(pruned(shelf, NOW).rows).toHaveLength(3);
  });

  it("but for what the reader has saved", () => {
    const shelf = shelfOf(...many(LIMITS.saved, { kind: "saved", seenAt: 0, bytes: 2 ** 20 }), row("/a"));
    expect(pruned(shelf, NOW)).toEqual(shelf);
  });
});

it("is full when as many are saved as there may be, or as many bytes", () => {
  expect(isFull(shelfOf(...many(LIMITS.saved - 1, { kind: "saved" }), ...many(50)))).toBe(false);
  expect(isFull(shelfOf(...many(LIMITS.saved, { kind: "saved" })))).toBe(true);
  expect(isFull(shelfOf(row("/a", { kind: "saved", bytes: LIMITS.savedBytes })))).toBe(true);
});

it("makes room by the half of what was only seen, longest ago first", () => {
  const shelf = shelfOf(row("/a"), row("/b", { kind: "saved" }), row("/c"), row("/d"), row("/e"));
  expect(addresses(halved(shelf))).toEqual(["/a", "/b", "/c"]);
  expect(addresses(halved(shelfOf(row("/a"))))).toEqual([]);
});

it("names the articles whose copies are oldest, no front pages and no fresh ones", () => {
  const kept = (address: string, days: number, kind: Row["kind"] = "read") =>
    row(address, { kind, keptAt: NOW - days * DAY });
  const shelf = shelfOf(
    kept("/a", 2),
    kept("/b", 5, "saved"),
    kept("/", 9, "front"),
    kept("/c", 0),
    kept("/d", 3),
  );
  expect(oldest(shelf, 2, NOW - DAY).map(({ address }) => address)).toEqual(["/b", "/d"]);
});
