/** What keeps a text from being YAML, in the words of the person who typed it. */
import type { ErrorCode } from "yaml";

const FAULTS: Readonly<Partial<Record<ErrorCode, string>>> = {
  BAD_COLLECTION_TYPE: "lẫn lộn danh sách và khóa",
  BAD_DQ_ESCAPE: "trong ngoặc kép có dấu \\ không đúng chỗ",
  BAD_INDENT: "thụt dòng không đều, hoặc ngoặc chưa đóng",
  BAD_SCALAR_START: "giá trị bắt đầu bằng một dấu riêng của YAML như @ hay `",
  BLOCK_AS_IMPLICIT_KEY: 'một dòng có hai dấu ":"',
  BLOCK_IN_FLOW: "trong ngoặc vuông hoặc ngoặc nhọn có dòng kiểu danh sách",
  KEY_OVER_1024_CHARS: "khóa quá dài",
  MISSING_CHAR: "thiếu một dấu: dấu hai chấm, dấu phẩy, hoặc dấu đóng ngoặc",
  MULTILINE_IMPLICIT_KEY: "một dòng không có dạng khóa: giá trị",
  MULTIPLE_DOCS: "có dòng --- hoặc ... ở giữa",
  NON_STRING_KEY: "khóa không phải là chữ",
  TAB_AS_INDENT: "thụt dòng bằng phím Tab",
  UNEXPECTED_TOKEN: "có dấu thừa, hoặc một dòng không có dạng khóa: giá trị",
};

export function describeYamlFault(code: ErrorCode): string {
  return FAULTS[code] ?? "không theo đúng cách viết YAML";
}
