/** What VS Code writes for an editor who types a few letters and Tab: a whole article, a figure, the boxes, an award. */

/** As VS Code keeps them; `${1:…}` is a place that Tab leads to, with what stands there at first. */
export interface Snippet {
  readonly scope: string;
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

const markdown = (prefix: string, description: string, ...body: readonly string[]): Snippet => ({
  scope: "markdown",
  prefix,
  description,
  body,
});

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: that is how VS Code marks its places
export const SNIPPETS: Readonly<Record<string, Snippet>> = {
  "Bài mới": markdown(
    "bai-moi",
    "Phần đầu của một bài mới; tệp đặt ở articles/NĂM/THÁNG/ten-bai.md",
    "---",
    "title: ${1:Tiêu đề bài}",
    "date: $CURRENT_YEAR-$CURRENT_MONTH-${CURRENT_DATE}T${2:07:30}:00+07:00",
    "section: ${3:ma-chuyen-muc}",
    "summary: ${4:Một hai câu tóm tắt bài.}",
    "authors: [${5:Tên tác giả}]",
    "topics: [${6:Chủ đề}]",
    "places: [${7:Địa phương}]",
    "status: ${8|draft,published|}",
    "---",
    "",
    "${0:Đoạn đầu của bài.}",
    "",
  ),
  "Ảnh đại diện": markdown(
    "anh-dai-dien",
    "Ảnh đại diện, trong phần đầu bài",
    "photo:",
    "  src: ${1:anh-1.jpg}",
    "  alt: ${2:Trong ảnh có ai, đang làm gì}",
    "  caption: ${3:Chú thích dưới ảnh.}",
    "  credit: ${4:Tên tác giả ảnh}",
  ),
  Ảnh: markdown(
    "anh",
    "Ảnh có chú thích, đứng riêng một đoạn",
    '![${1:Trong ảnh có ai, đang làm gì}](${2:anh-1.jpg} "${3:Chú thích dưới ảnh.} Ảnh: ${4:Tên tác giả}")',
  ),
  "Chùm ảnh": markdown(
    "anh-chum",
    "Nhiều ảnh đặt cạnh nhau",
    "::: anh-chum",
    '![${1:Mô tả ảnh thứ nhất}](${2:anh-1.jpg} "${3:Chú thích thứ nhất.} Ảnh: ${4:Tên tác giả}")',
    '![${5:Mô tả ảnh thứ hai}](${6:anh-2.jpg} "${7:Chú thích thứ hai.} Ảnh: ${8:Tên tác giả}")',
    ":::",
  ),
  "Hộp khen thưởng": markdown(
    "hop-khen-thuong",
    "Hộp khen thưởng viết bằng lời",
    "::: khen-thuong ${1:Tiêu đề hộp}",
    "${2:Ai được khen, vì việc gì.}",
    ":::",
  ),
  "Hộp ghi chú": markdown(
    "hop-ghi-chu",
    "Hộp ghi chú bên bài",
    "::: ghi-chu ${1:Tiêu đề hộp}",
    "${2:Điều cần ghi chú.}",
    ":::",
  ),
  "Một cấp khen": markdown(
    "cap-khen",
    "Một dòng của khung tổng hợp khen thưởng, dưới khóa awards của phần đầu bài",
    "  - year: ${1:2023}",
    "    authority: ${2:Chủ tịch UBND tỉnh}",
    "    honour: ${3:Bằng khen}",
    "    individuals: ${4:1}",
    "    collectives: ${5:2}",
    "    recipients: [${6:Tên tập thể hoặc cá nhân}]",
  ),
  "Cước chú": markdown(
    "cuoc-chu",
    "Cước chú: số ở trong câu, lời chú ở cuối bài",
    "[^${1:1}]",
    "",
    "[^${1:1}]: ${2:Lời chú.}",
  ),
  "Tiếng nước ngoài": markdown(
    "tieng-nuoc-ngoai",
    "Câu hay đoạn bằng tiếng khác, để máy đọc màn hình đọc đúng tiếng",
    "[${1:Open Government}]{lang=${2|en,fr,zh,ja,ko,km|}}",
  ),
  "Đính chính": markdown(
    "dinh-chinh",
    "Đính chính, trong phần đầu bài",
    "corrections:",
    "  - date: $CURRENT_YEAR-$CURRENT_MONTH-${CURRENT_DATE}",
    "    text: ${1:Bản đầu ghi nhầm điều gì, nay sửa lại ra sao.}",
  ),
};
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: that is how VS Code marks its places
