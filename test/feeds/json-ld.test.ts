import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonLdScript } from "../../src/feeds/json-ld.ts";

describe("JSON inside a script element", () => {
  const graph = (name: string) =>
    ({ "@context": "https://schema.org", "@graph": [{ "@type": "Place", name }] }) as const;

  it("cannot end the script or start a comment", () => {
    const script = jsonLdScript(graph("</script><!-- \u2028\u2029"));
    expect(script).toContain(String.raw`"\u003c/script>\u003c!-- \u2028\u2029"`);
  });

  it("says the same after the escapes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => {
        const script = jsonLdScript(graph(name));
        expect(script).not.toMatch(/[<\u2028\u2029]/);
        expect(JSON.parse(script)).toEqual(graph(name));
      }),
    );
  });
});
