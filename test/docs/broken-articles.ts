/** An article for each of the handbook's most frequent errors, by its place: what the check says of them stands in the handbook. */

const DATE = "date: 2023-06-20T07:30:00+07:00";
const SUMMARY =
  "summary: Giá chanh nhích lên, nhà vườn Bến Lức vui, nhưng phân bón cũng lên theo nên lời chẳng bao nhiêu.";
const TEXT =
  "Sáng nay thương lái vào tận vườn, xe ba gác nối nhau dọc con đường đất. Chanh loại một được mua cao hơn tuần trước hai ngàn đồng.";

const article = (title: string, more = "", { date = DATE, section = "kinh-te", summary = SUMMARY } = {}) =>
  ["---", title, date, `section: ${section}`, ...(summary ? [summary] : []), "---", "", TEXT, "", more]
    .join("\n")
    .trimEnd()
    .concat("\n");

export const BROKEN_ARTICLES = {
  "articles/2023/06/Chợ quê ngày mưa.md": article("title: Chợ quê ngày mưa"),
  "articles/2023/06/chanh-duoc-gia.md": article("title: Chanh được giá: vui chưa trọn"),
  "articles/2023/06/tieu-de-nham.md": article("tite: Chanh được giá"),
  "articles/2023/06/thieu-sapo.md": article("title: Chanh được giá ở Bến Lức", "", { summary: "" }),
  "articles/2023/06/sai-thang.md": article("title: Chanh được giá giữa mùa khô", "", {
    date: "date: 2023-05-20T07:30:00+07:00",
  }),
  "articles/2023/06/sai-muc.md": article("title: Chanh được giá bên kênh", "", { section: "kinh-tế" }),
  "articles/2023/06/anh-dau.md": article(
    "title: Chanh được giá trong vườn cũ",
    '![Rổ chanh xanh trên tay người hái](ro-chanh.jpg "Chanh vừa hái. Ảnh: Thanh Tuyền")',
  ),
  "articles/2023/06/anh-cam.md": article("title: Chanh được giá sau cơn mưa", "![](vuon-chanh.jpg)"),
  "articles/2023/06/hop-ho.md": article(
    "title: Chanh được giá nhờ trái vụ",
    "::: ghi-chu Nên biết\nChanh trái vụ là chanh cho trái ngoài mùa mưa.",
  ),
  "articles/2023/06/link-hong.md": article(
    "title: Chanh được giá, người mua xa hơn",
    "Đọc thêm [chuyện chanh Bến Lức](chanh-ben-luc.md).",
  ),
};
