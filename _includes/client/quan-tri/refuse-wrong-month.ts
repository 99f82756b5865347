/** An article lies in the folder of its month: a date of another month is refused before it is saved. */

interface Saved {
  readonly entry: { get(key: string): unknown; getIn(keys: readonly string[]): unknown };
}

export function refuseWrongMonth({ entry }: Saved): void {
  const path = String(entry.get("path") ?? "");
  const folder = /^articles\/(\d{4})\/(\d{2})\//.exec(path);
  const date = /^(\d{4})-(\d{2})/.exec(String(entry.getIn(["data", "date"]) ?? ""));
  if (!folder || !date || folder[0] === `articles/${date[1]}/${date[2]}/`) return;
  const told = `Bài nằm trong thư mục tháng ${folder[2]}/${folder[1]} nên ngày đăng phải thuộc tháng đó. Hãy sửa lại ngày đăng; muốn dời bài sang tháng ${date[2]}/${date[1]} thì nhân bản bài rồi xóa bài cũ.`;
  alert(told);
  throw new Error(told);
}
