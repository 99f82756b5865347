/** Old addresses that would add a rule of their own to `_redirects`. */
import { noFeature } from "./harm.ts";
import type { Harm, HostileInput } from "./hostile-input.ts";
import { article, MONTH } from "./sound-newsroom.ts";

function ruleLike(pattern: RegExp): Harm {
  return (result) => {
    const line = result
      .read("_redirects")
      .split("\n")
      .find((each) => pattern.test(each));
    return line === undefined ? undefined : `\`_redirects\` has the line \`${line.trim()}\``;
  };
}

function alias(
  id: string,
  attack: string,
  written: string,
  pattern: RegExp,
  code: "dang-sai" | "ky-tu-an" = "dang-sai",
): HostileInput {
  const at = `${MONTH}/${id}.md`;
  return {
    id,
    attack,
    threat: "rules",
    files: { [at]: article(`aliases: [${JSON.stringify(written)}]`) },
    expected: { code, at },
    stock: noFeature,
    unguarded: { guard: "form-of-old-addresses", harm: ruleLike(pattern) },
  };
}

export const RULES: readonly HostileInput[] = [
  alias(
    "alias-line-end",
    "an old address with a second rule behind a line end",
    "/cu.html\n/* https://ke-xau.example/:splat 302!\n#",
    /^\/\* https:\/\/ke-xau/,
  ),
  alias(
    "alias-carriage-return",
    "the same with the line ends of Windows",
    "/cu.html\r\n/* https://ke-xau.example/ 302!\r\n#",
    /^\/\* https:\/\/ke-xau/,
  ),
  alias(
    "alias-space",
    "an old address with a target of its own behind a space",
    "/cu.html https://ke-xau.example/ 302! #",
    /^\/cu\.html https:\/\/ke-xau/,
  ),
  alias("alias-wildcard", "an old address that is every address", "/*", /^\/\* /),
  alias("alias-placeholder", "an old address with a placeholder", "/:nam/:thang/:bai", /^\/:nam/),
  alias("alias-other-host", "an old address on another host", "//ke-xau.example/tin.html", /^\/\/ke-xau/),
  alias(
    "alias-whole-address",
    "a whole address for an old one",
    "https://ke-xau.example/tin.html",
    /^https:\/\/ke-xau/,
  ),
  alias("alias-encoded-end", "an old address with an encoded line end", "/cu%0D%0A/x", /%0D%0A/),
];
