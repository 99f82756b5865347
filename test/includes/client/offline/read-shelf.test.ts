import { describe, expect, it } from "vitest";
import { readMessage } from "../../../../_includes/client/offline/messages.ts";
import { readShelf } from "../../../../_includes/client/offline/read-shelf.ts";

const ROW = {
  kind: "read",
  address: "/2023/06/bai.html",
  title: "Bài",
  section: "Văn hóa",
  date: "2023-06-05T07:30:00+07:00",
  keptAt: 1,
  seenAt: 2,
  bytes: 3,
  files: ["/anh/a-480.avif"],
};

describe("the list of what is kept", () => {
  it("is read back as it was written", () => {
    const shelf = { keepsSeen: false, rows: [ROW] };
    expect(readShelf(JSON.parse(JSON.stringify(shelf)))).toEqual(shelf);
  });

  it.each([[null], [[]], ["chữ"], [{}], [{ rows: {} }]])("is an empty one where it is %j", (value) => {
    expect(readShelf(value)).toEqual({ keepsSeen: true, rows: [] });
  });

  it.each([
    ["another kind", { kind: "khac" }],
    ["another site's address", { address: "//noi-khac.example/" }],
    ["an address with a backslash", { address: "/\\noi-khac.example/" }],
    ["no title", { title: undefined }],
    ["a time that is none", { keptAt: "hôm nay" }],
    ["files that are none", { files: "tệp" }],
  ])("leaves out a row with %s", (_, wrong) => {
    expect(readShelf({ keepsSeen: true, rows: [{ ...ROW, ...wrong }, ROW] }).rows).toEqual([ROW]);
  });
});

describe("what a page says to the worker", () => {
  const facts = { title: "Bài", section: "Văn hóa", date: "", photos: ["/anh/0123456789ab-480.avif"] };

  it.each([
    { do: "keep", ...facts },
    { do: "save", ...facts },
    { do: "unsave", address: "/2023/06/bai.html" },
    { do: "remove", address: "/2023/06/bai.html" },
    { do: "keep-seen", on: false },
    { do: "clear" },
    { do: "look" },
    { do: "refresh" },
  ])("is understood: $do", (message) => expect(readMessage(message)).toEqual(message));

  it.each([
    [undefined],
    [{}],
    [{ do: "khac" }],
    [{ do: "keep", title: 1 }],
    [{ do: "remove", address: "https://noi-khac.example/" }],
    [{ do: "keep-seen", on: "có" }],
  ])("is passed over where it is %j", (message) => expect(readMessage(message)).toBeUndefined());

  it("names photos of the site alone, and not more than an article has", () => {
    const wrong = ["https://noi-khac.example/a.jpeg", "/quan-tri/", "/anh/../sw.js", 1];
    const photos = Array.from({ length: 150 }, (_, index) => `/anh/a${index}-480.avif`);
    const message = readMessage({ do: "keep", ...facts, photos: [...wrong, ...photos] });
    expect(message).toMatchObject({ photos: photos.slice(0, 100) });
  });
});
