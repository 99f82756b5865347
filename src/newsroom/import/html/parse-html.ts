/** A page's HTML -> its tree, unless its tags are nested so deeply that no reader could follow. */
import type { Root } from "hast";
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import { explain } from "../../../problem.ts";
import { DEEPEST, refuseDepth } from "../draft/sanitise-content.ts";
import { ImportRefused } from "../piece.ts";

const parser = unified().use(rehypeParse, { fragment: false });
const NO_MARKUP =
  /<!--[\s\S]*?(?:-->|$)|<(script|style|textarea|title|template|svg)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;
/** Elements that close themselves, or that browsers close. */
const UNCOUNTED =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|tr|td|th|tbody|thead|tfoot|option|colgroup)$/i;

/** @throws ImportRefused before time and memory run out over it */
export function parseHtml(html: string): Root {
  refuseNesting(html);
  const root = parsed(html);
  refuseDepth(root);
  return root;
}

/** Browsers add elements that nobody wrote, such as a table's body: a tree can be deeper than its tags. */
function parsed(html: string): Root {
  try {
    return parser.parse(html);
  } catch (fault) {
    if (fault instanceof RangeError) throw tooDeep("quá nhiều");
    throw fault;
  }
}

/** A parser needs time that grows with the square of the depth: tags are counted first. */
function refuseNesting(html: string): void {
  let depth = 0;
  let deepest = 0;
  for (const [, closes, name = ""] of html.replace(NO_MARKUP, " ").matchAll(/<(\/?)([a-z][a-z0-9:-]*)/gi)) {
    if (UNCOUNTED.test(name)) continue;
    depth = closes ? Math.max(depth - 1, 0) : depth + 1;
    deepest = Math.max(deepest, depth);
  }
  if (deepest > DEEPEST * 5) throw tooDeep(`tới ${deepest}`);
}

function tooDeep(howDeep: string): ImportRefused {
  return new ImportRefused(
    explain({
      found: `Các thẻ lồng nhau ${howDeep} lớp`,
      expected: "một trang báo bình thường",
      mend: "mở trang bằng trình duyệt, chép phần bài sang một tài liệu Word rồi nhập tài liệu ấy",
    }),
  );
}
