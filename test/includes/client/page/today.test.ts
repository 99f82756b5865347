import { expect, it } from "vitest";
import { formatToday } from "../../../../_includes/client/page/today.ts";
import { formatWeekday } from "../../../../src/text/vietnam-time.ts";

it.each(["2023-06-04T16:59:59Z", "2023-06-04T17:00:00Z", "2024-02-29T23:00:00Z", "2026-12-31T18:00:00Z"])(
  "writes %s as the newsroom's calendar does",
  (iso) => {
    expect(formatToday(Date.parse(iso))).toBe(formatWeekday(Date.parse(iso)));
  },
);
