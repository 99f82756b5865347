import { describe, expect, it } from "vitest";
import { atHome, makeForm } from "../../src/build/make-form.ts";

describe("the bundle of the editors' form", () => {
  it("is the same each time, in a folder named after what is in it", async () => {
    const [first, second] = await Promise.all([makeForm(), makeForm()]);
    expect([...first.keys()]).toEqual([...second.keys()]);
    expect([...first.values()].map((bytes) => Buffer.from(bytes).toString("base64"))).toEqual(
      [...second.values()].map((bytes) => Buffer.from(bytes).toString("base64")),
    );
    expect(new Set([...first.keys()].map((address) => address.split("/")[2])).size).toBe(1);
  });

  it("names no address that would be asked for fonts, languages or newer versions", async () => {
    const texts = [...(await makeForm())].filter(([address]) => /\.(js|css)$/.test(address));
    for (const [address, bytes] of texts) {
      expect(Buffer.from(bytes).toString(), address).not.toMatch(
        /jsdelivr|unpkg\.com|fonts\.(googleapis|gstatic)|githubstatus\.com\/api|hostedstatus/,
      );
    }
  });

  it("puts no style into an element, which the page's policy would not let it", async () => {
    const scripts = [...(await makeForm())].filter(([address]) => address.endsWith(".js"));
    for (const [address, bytes] of scripts) {
      expect(Buffer.from(bytes).toString(), address).not.toMatch(
        /createElement\(["'`]style|\w\(["'`]style["'`]\);\w+\.id=/,
      );
    }
  });

  it("goes with the licences of what is in it", async () => {
    const names = [...(await makeForm()).keys()].filter((address) => /LICENSE/.test(address));
    expect(names).toHaveLength(4);
  });

  it("is not made from a script that nobody has looked into", () => {
    expect(() => atHome("export default {}")).toThrow(/another way than it used to/);
  });
});
