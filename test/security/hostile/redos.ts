/** Text that costs the more the longer it is, far beyond its length. (redos.test.ts measures every rule by itself.) */
import { anyOf, buildStops, noFeature } from "./harm.ts";
import { refusedBody, shownBody } from "./harmless-article.ts";
import type { Harm, HostileInput } from "./hostile-input.ts";

type Guard = NonNullable<HostileInput["unguarded"]>["guard"];

/** As the program itself tells it. */
const takesLong: Harm = ({ said }) => {
  const seconds = Number(/Thời gian (\d+)/.exec(said)?.[1] ?? 0);
  return seconds > 10 ? `takes ${seconds} seconds` : undefined;
};

/** @param words that readers see of it */
function shownSoon(
  id: string,
  attack: string,
  body: string,
  words: readonly string[],
  guard: Guard,
): HostileInput {
  const attempt = { id, attack, stock: noFeature, unguarded: { guard, harm: buildStops } };
  return shownBody("redos", attempt, body, words);
}

const IDEOGRAMS = Array.from({ length: 20_000 }, (_, at) => String.fromCodePoint(0x4e00 + at)).join("");

export const REDOS: readonly HostileInput[] = [
  shownSoon(
    "redos-address",
    "an address with thousands of brackets that never close",
    `Xem ${"https://a.vn/((".repeat(15_000)}\n`,
    ["https://a.vn/((https://a.vn/(("],
    "long-addresses",
  ),
  refusedBody(
    "redos",
    {
      id: "redos-marks",
      attack: "a letter with 400,000 marks upon it, in an order that has to be put right",
      stock: noFeature,
      unguarded: { guard: "stacked-marks", harm: buildStops },
    },
    `Sông a${"\u0301\u0323".repeat(200_000)}\n`,
    "dau-chong",
  ),
  refusedBody(
    "redos",
    {
      id: "redos-host",
      attack: "a host of 240,000 letters, over which the URL parser takes minutes",
      stock: noFeature,
      unguarded: { guard: "long-hosts", harm: anyOf(buildStops, takesLong) },
    },
    `[Xem](https://${IDEOGRAMS.repeat(12)}/)\n`,
    "lien-ket-sai",
  ),
  refusedBody(
    "redos",
    {
      id: "redos-layers",
      attack: "a quotation of a quotation of a quotation, 120 deep",
      stock: ({ end, publishes }) =>
        end === "done" && !publishes("chữ sâu nhất") ? "loses the words without saying so" : undefined,
    },
    `Mở.\n\n${"> ".repeat(120)}chữ sâu nhất\n`,
    "bai-qua-lon",
  ),
];
