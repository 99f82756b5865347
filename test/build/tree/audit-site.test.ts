import { lstatSync, mkdirSync, rmSync, symlinkSync, truncateSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Audit, auditSite, folderPrint } from "../../../src/build/tree/audit-site.ts";
import type { Manifest, SiteFile } from "../../../src/build/tree/manifest.ts";
import { freshFolder } from "../../fixtures/fresh-folder.ts";

const folder = freshFolder("audit");

const FILES = [
  "_headers",
  "index.html",
  "2023/06/a.html",
  "2023/06/b.html",
  "2023/07/a.html",
  "pagefind/catalog.json",
];
const SEALED = { "pagefind/2023-06": ["p.json", "fragment/a", "fragment/b"], "pagefind/2023-07": ["p.json"] };

/** A site on disk, and what it is promised to be. */
function makeSite(root: string): Pick<Manifest, "files" | "sealed"> {
  const put = (file: string) => {
    mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(root, file), `text of ${file}`);
  };
  const files = new Map<string, SiteFile>();
  for (const file of FILES) {
    put(file);
    const { size, mtimeMs } = lstatSync(path.join(root, file));
    files.set(file, { size, mtime: Math.floor(mtimeMs), hash: "", parts: [], uses: 0 });
  }
  const sealed = new Map(
    Object.entries(SEALED).map(([place, names]) => {
      for (const name of names) put(`${place}/${name}`);
      return [place, { key: "", lines: "", ...folderPrint(path.join(root, place)) }] as const;
    }),
  );
  return { files, sealed };
}

const HARM: Readonly<Record<string, (place: string) => void>> = {
  "is gone": (place) => rmSync(place),
  "is shorter": (place) => truncateSync(place, 3),
  "is another of the same size": (place) => {
    writeFileSync(place, "x".repeat(lstatSync(place).size));
    utimesSync(place, 1, 1);
  },
  "is a link to nowhere": (place) => {
    rmSync(place);
    symlinkSync("elsewhere", place);
  },
  "is a folder": (place) => {
    rmSync(place);
    mkdirSync(place);
  },
};

const sorted = ({ wrong, wrongSealed, extra }: Audit): Audit => ({
  wrong: [...wrong].sort(),
  wrongSealed: [...wrongSealed].sort(),
  extra: [...extra].sort(),
});

describe("an audit", () => {
  it("finds nothing where all is as promised", () => {
    const promised = makeSite(folder.at());
    expect(auditSite(folder.at(), promised)).toEqual({ wrong: [], wrongSealed: [], extra: [] });
  });

  it("finds exactly the harm that was done", () => {
    const strays = ["lạ.html", "2023/06/lạ.html", "lạ/sâu/trang.html", "pagefind/lạ/x"];
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...FILES), fc.constantFrom(...Object.keys(HARM))),
        fc.subarray(strays),
        fc.subarray(Object.keys(SEALED)),
        (harms, added, broken) => {
          const root = folder.at("site");
          const promised = makeSite(root);
          const extra = added.map((file) => file.replace(/(lạ)\/.*/, "$1/"));
          for (const [file, harm] of Object.entries(harms)) {
            HARM[harm]?.(path.join(root, file));
            if (harm === "is a folder") extra.push(`${file}/`);
            if (harm === "is a link to nowhere") extra.push(file);
          }
          for (const file of added) {
            mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
            writeFileSync(path.join(root, file), "lạ");
          }
          for (const place of broken) rmSync(path.join(root, place, "p.json"));
          const found = sorted(auditSite(root, promised));
          expect(found).toEqual({
            wrong: Object.keys(harms).sort(),
            wrongSealed: broken.sort(),
            extra: extra.sort(),
          });
          rmSync(root, { recursive: true });
        },
      ),
    );
  });

  it("never looks through a link, be it for the root, a folder or a sealed folder", () => {
    const promised = makeSite(folder.at("site"));
    symlinkSync("site", folder.at("link"));
    expect(auditSite(folder.at("link"), promised).wrong).toHaveLength(FILES.length);
    for (const place of ["2023", "pagefind/2023-06"]) {
      rmSync(folder.at(`site/${place}`), { recursive: true });
      makeSite(folder.at("other"));
      symlinkSync(folder.at(`other/${place}`), folder.at(`site/${place}`));
    }
    expect(sorted(auditSite(folder.at("site"), promised))).toEqual({
      wrong: FILES.filter((file) => file.startsWith("2023/")),
      wrongSealed: ["pagefind/2023-06"],
      extra: ["2023", "pagefind/2023-06"],
    });
  });

  it("finds a sealed folder in which a name is other, more, or not that of a file", () => {
    const promised = makeSite(folder.at());
    writeFileSync(folder.at("pagefind/2023-07/more"), "");
    rmSync(folder.at("pagefind/2023-06/fragment/a"));
    symlinkSync("b", folder.at("pagefind/2023-06/fragment/a"));
    expect(auditSite(folder.at(), promised).wrongSealed.toSorted()).toEqual([
      "pagefind/2023-06",
      "pagefind/2023-07",
    ]);
  });

  it("of a folder that is not there finds everything missing", () => {
    const promised = makeSite(folder.at("site"));
    const found = auditSite(folder.at("none"), promised);
    expect(sorted(found)).toEqual({ wrong: FILES.toSorted(), wrongSealed: Object.keys(SEALED), extra: [] });
  });
});
