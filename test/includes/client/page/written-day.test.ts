import fc from "fast-check";
import { expect, it } from "vitest";
import { writtenDay } from "../../../../_includes/client/page/written-day.ts";
import { formatDay, toIso } from "../../../../src/text/vietnam-time.ts";

it("writes every day as the server does, whatever the offset was then", () => {
  const instants = fc.integer({ min: Date.parse("0001-01-02"), max: Date.parse("9999-12-30") });
  fc.assert(
    fc.property(instants, (instant) => {
      const whole = Math.floor(instant / 1000) * 1000;
      expect(writtenDay(toIso(whole))).toBe(formatDay(whole));
    }),
  );
});

it.each([
  "",
  "hôm qua",
  "2023-06-05",
  "2023-06-05T07:30",
  "2023-06-05T07:30:00Z",
  " 2023-06-05T07:30:00+07:00",
])("knows no day of %j", (text) => {
  expect(writtenDay(text)).toBeUndefined();
});
