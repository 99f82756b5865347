/** What can be wrong with an old address, as an editor reads it. */
import type { Code } from "../codes.ts";
import type { Explanation } from "../problem.ts";

export interface Verdict extends Explanation {
  readonly code: Code;
}

export function repeated(alias: string): Verdict {
  return {
    code: "dia-chi-cu-lap",
    found: `Địa chỉ cũ "${alias}" đã có trong aliases của bài này, có thể khác chữ hoa, dấu / cuối hay mã %`,
    expected: "mỗi địa chỉ một lần",
    mend: "xóa một trong hai dòng",
  };
}

export function taken(alias: string, owner: string): Verdict {
  return {
    code: "dia-chi-trung",
    found: `Địa chỉ cũ "${alias}" đã thuộc về ${owner}`,
    expected: "một địa chỉ chưa ai dùng",
    mend: "xóa địa chỉ này khỏi aliases",
  };
}

export function itself(alias: string): Verdict {
  return {
    code: "chuyen-huong-vong",
    found: `Địa chỉ cũ "${alias}" là địa chỉ của chính bài này`,
    expected: "một địa chỉ khác, nơi bài từng ở",
    mend: "xóa địa chỉ này khỏi aliases",
  };
}

export function circle(alias: string, owner: string): Verdict {
  return {
    code: "chuyen-huong-vong",
    found: `Địa chỉ cũ "${alias}" là của ${pathOf(owner)}, mà địa chỉ của bài này lại được dẫn về bài ấy`,
    expected: "chuyển hướng đi một chiều",
    mend: "giữ aliases ở bài còn dùng, xóa ở bài kia",
  };
}

export function chain(alias: string, owner: string): Verdict {
  return {
    code: "chuyen-huong-chuoi",
    found: `Địa chỉ cũ "${alias}" là của ${pathOf(owner)}, mà bài ấy cũng đang nhận những địa chỉ cũ khác`,
    expected: "địa chỉ cũ dẫn thẳng tới bài cuối cùng",
    mend: "nếu bài này thay bài ấy thì chép aliases của bài ấy sang đây rồi xóa tệp bài ấy; nếu không thì xóa địa chỉ này",
  };
}

export function hidden(alias: string, owner: string, status: "draft" | "withdrawn"): Verdict {
  const why =
    status === "withdrawn"
      ? "một bài đã rút: ở đó độc giả vẫn gặp lời báo rút bài"
      : "một bài nháp: khi bài ấy đăng, địa chỉ này thôi dẫn về đây";
  return {
    code: "dia-chi-cu-bai-an",
    found: `Địa chỉ cũ "${alias}" là của ${pathOf(owner)}, ${why}`,
    expected: "địa chỉ của một bài không còn trong articles/",
    mend: "xóa tệp bài ấy nếu bài này thay nó, hoặc xóa địa chỉ này khỏi aliases",
  };
}

export function pathOf(id: string): string {
  return `articles/${id}.md`;
}
