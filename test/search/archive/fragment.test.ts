import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type FragmentCard,
  readFragmentAddress,
  readPagefindJson,
  writeFragmentAddress,
} from "../../../src/search/archive/fragment.ts";

const card: fc.Arbitrary<FragmentCard> = fc.record(
  {
    address: fc.constant("/2023/06/bai.html"),
    minute: fc.integer({ min: -5e7, max: 5e7 }),
    section: fc.constant("chinh-tri"),
    places: fc.array(fc.string({ minLength: 1 })),
    thumbnail: fc.record({
      hash: fc.constant("0123456789ab"),
      width: fc.integer({ min: 1, max: 4000 }),
      height: fc.integer({ min: 1, max: 4000 }),
    }),
  },
  { requiredKeys: ["address", "minute", "section", "places"] },
);

describe("a fragment's address", () => {
  it("carries the card there and back", () => {
    fc.assert(
      fc.property(card, (each) => {
        expect(readFragmentAddress(writeFragmentAddress(each))).toEqual(each);
      }),
    );
  });

  it("is a card without anything where it is not ours", () => {
    expect(readFragmentAddress("")).toEqual({ address: "", minute: 0, section: "", places: [] });
    expect(readFragmentAddress("/x.html#a b c /anh/x 0 5")).toEqual({
      address: "/x.html",
      minute: 10,
      section: "b",
      places: ["c"],
    });
  });
});

it("a file of Pagefind's is told by its first bytes", () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  expect(readPagefindJson(bytes('pagefind_dcd{"a":1}'))).toEqual({ a: 1 });
  expect(() => readPagefindJson(bytes("<!doctype html>"))).toThrow();
});
