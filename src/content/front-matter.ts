/** Splits an article's file into its front matter and its text, without ever running a word of it. */
import matter from "gray-matter";
import { type Finding, finding } from "../problem.ts";
import { parseYaml, type YamlSource } from "./yaml-source.ts";

export interface SplitArticle {
  readonly source: YamlSource;
  readonly body: string;
  /** The line of the file on which the body begins. */
  readonly bodyLine: number;
}

const refuseToRun = {
  parse(): object {
    throw new Error("front matter is data");
  },
};

/** gray-matter looks for comments in a way whose time grows with the square of white space: minutes for a file full of it. */
const MOST_EMPTY = 200;

/** Only an exact `---` may open the front matter: `---js` and its like name a language that would be run. */
export function splitArticle(text: string): SplitArticle | { readonly finding: Finding } {
  if (!text.startsWith("---\n")) {
    return {
      finding: finding("thieu-phan-dau", 1, 1, {
        found: `Dòng đầu là "${firstLine(text)}"`,
        expected: "đúng ba dấu gạch --- mở phần đầu bài",
        mend: "thêm dòng --- ở đầu tệp, sau đó các dòng title, date, section, summary, rồi một dòng --- nữa",
      }),
    };
  }
  // gray-matter closes at any line that begins so; what follows would be taken for text, a `status: draft` included.
  const closing = /\n---(.*)/.exec(text.slice(3));
  if (closing?.[1] !== "") {
    const line = closing ? text.slice(0, closing.index + 3).split("\n").length + 1 : 1;
    return {
      finding: finding("phan-dau-khong-dong", line, 1, {
        found: closing
          ? `Dòng "---${closing[1]?.slice(0, 40)}" không phải đúng ba dấu gạch`
          : "Phần đầu bài không có dòng --- đóng lại",
        expected: "một dòng --- sau các khóa",
        mend: "thêm dòng --- trước đoạn văn đầu tiên",
      }),
    };
  }
  const emptyLine = emptyStretch(text.slice(0, 3 + closing.index));
  if (emptyLine !== undefined) {
    return {
      finding: finding("yaml-sai", emptyLine, 1, {
        found: `Phần đầu bài có hơn ${MOST_EMPTY} dấu cách và dòng trống liền nhau`,
        expected: "các dòng khóa liền nhau",
        mend: "xóa các dòng trống",
      }),
    };
  }
  let source: YamlSource | undefined;
  const yaml = {
    parse(front: string): object {
      // gray-matter hands over the text from the line end after the opening --- on.
      source = parseYaml(front.replace(/^\n/, ""), 2);
      return {};
    },
  };
  // Only the front: of the rest it would make a second copy in bytes.
  const end = 3 + closing.index + "\n---".length;
  matter(text.slice(0, end), {
    language: "yaml",
    engines: {
      yaml,
      yml: yaml,
      js: refuseToRun,
      javascript: refuseToRun,
      jsLegacy: refuseToRun,
      json: refuseToRun,
      toml: refuseToRun,
    },
  });
  const bodyStart = Math.min(end + 1, text.length);
  return {
    source: source ?? parseYaml("", 2),
    body: text.slice(bodyStart),
    bodyLine: text.slice(0, bodyStart).split("\n").length,
  };
}

/** The line after which too much white space stands in one piece. */
function emptyStretch(text: string): number | undefined {
  for (const { 0: space, index } of text.matchAll(/\s+/g)) {
    if (space.length > MOST_EMPTY) return text.slice(0, index).split("\n").length;
  }
  return undefined;
}

function firstLine(text: string): string {
  return text.split("\n", 1)[0]?.slice(0, 40) ?? "";
}
