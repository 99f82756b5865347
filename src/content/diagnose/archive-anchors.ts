/** Links to a place in another article find a heading there. */
import { OTHER_ANCHORS } from "../../markdown/own-anchors.ts";
import { anchorOf } from "../../markdown/resolve-link.ts";
import { finding, type Problem } from "../../problem.ts";
import type { Archive } from "../cross-check.ts";
import { anchorPrint } from "../ledger.ts";

export function checkAnchors({ ledger, placesIn }: Pick<Archive, "ledger" | "placesIn">): Problem[] {
  const linking = Object.entries(ledger.anchorLinks);
  if (linking.length === 0) return [];
  const rowOf = new Map(ledger.ids.map((id, row) => [id, row]));
  const isDead = (place: string) => {
    const [target = "", anchor = ""] = place.split(/#(.*)/s, 2);
    const row = rowOf.get(target);
    // A link to no article is a problem of its own.
    if (row === undefined || OTHER_ANCHORS.test(anchor)) return false;
    const { at, values } = ledger.anchors;
    return !values.subarray(at[row], at[row + 1]).includes(anchorPrint(anchor));
  };
  return linking.flatMap(([row, links]) => {
    const dead = new Set(links.filter(isDead));
    if (dead.size === 0) return [];
    const id = ledger.ids[Number(row)] ?? "";
    return placesIn(id).links.flatMap(({ target, href, line, column }) => {
      if (!dead.has(`${target}#${anchorOf(href) ?? ""}`)) return [];
      const found = `Liên kết "${href}" dẫn tới một mục mà bài articles/${target}.md không có`;
      const expected = "neo của một tiêu đề nhỏ trong bài đó, viết không dấu: #nghe-cu";
      const mend = "sửa phần sau dấu #, hoặc xóa nó để dẫn tới đầu bài";
      return [{ path: `articles/${id}.md`, ...finding("neo-hong", line, column, { found, expected, mend }) }];
    });
  });
}
