import { describe, expect, it } from "vitest";
import { workerAddresses } from "../../../../_includes/client/search/worker-address.ts";

const OWN = "/tai-nguyen/search-worker-0123abcd.js";
const OTHERS = [
  "/tai-nguyen/la.js",
  "https://la.example/search-worker-0123abcd.js",
  `//la.example${OWN}`,
  `${OWN}?x`,
  "",
];

/** A browser that knows Trusted Types. */
function browser() {
  const names: string[] = [];
  return {
    names,
    createPolicy(
      name: string,
      { createScriptURL }: { readonly createScriptURL: (address: string) => string },
    ) {
      names.push(name);
      return {
        createScriptURL: (address: string) => new URL(createScriptURL(address), "https://bao.example.vn"),
      };
    },
  };
}

describe("the address of the search's worker", () => {
  it("is promised to browsers that want it so, once a page, under the name that the page's policy allows", () => {
    const factory = browser();
    const ownAddress = workerAddresses(factory);
    expect([String(ownAddress(OWN)), String(ownAddress(OWN))]).toEqual([
      `https://bao.example.vn${OWN}`,
      `https://bao.example.vn${OWN}`,
    ]);
    expect(factory.names).toEqual(["tim-kiem"]);
  });

  it("is the plain one in browsers that do not ask", () => {
    expect(workerAddresses(undefined)(OWN)).toBe(OWN);
  });

  it.each(OTHERS)("is never %j", (address) => {
    for (const factory of [browser(), undefined])
      expect(() => workerAddresses(factory)(address)).toThrow(/no worker of the search/);
  });
});
