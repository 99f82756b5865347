import { describe, expect, it } from "vitest";
import { readAwards } from "../../../../src/newsroom/import/draft/award-rows.ts";

describe("readAwards", () => {
  it("reads several honours of a year, with their reasons and names, and leaves the rest", () => {
    const { rows, rest } = readAwards(
      "Năm 2021, huyện có 3 cá nhân được Thủ tướng Chính phủ tặng bằng khen; 2 tập thể, 4 cá nhân được Chủ tịch UBND tỉnh tặng bằng khen có thành tích xuất sắc trong phòng, chống dịch; 1 cá nhân điển hình (bà Trần Thị Sáu) được Đài Truyền hình Việt Nam chọn làm nhân vật phim tài liệu. Huyện cũng in một tập sách kể chuyện những người ấy.",
    );
    expect(rows).toEqual([
      { year: 2021, authority: "Thủ tướng Chính phủ", honour: "Bằng khen", individuals: 3 },
      {
        year: 2021,
        authority: "Chủ tịch UBND tỉnh",
        honour: "Bằng khen",
        individuals: 4,
        collectives: 2,
        note: "Có thành tích xuất sắc trong phòng, chống dịch",
      },
      {
        year: 2021,
        authority: "Đài Truyền hình Việt Nam",
        honour: "Chọn làm nhân vật phim tài liệu",
        individuals: 1,
        recipients: ["bà Trần Thị Sáu"],
      },
    ]);
    expect(rest).toBe("Huyện cũng in một tập sách kể chuyện những người ấy.");
  });

  it.each([
    [
      "Năm 2020, hai tập thể và một cá nhân được Chủ tịch nước tặng thưởng Huân chương Lao động hạng Ba.",
      { authority: "Chủ tịch nước", honour: "Huân chương Lao động hạng Ba", individuals: 1, collectives: 2 },
    ],
    [
      "Năm 2020, 5 đơn vị được UBND tỉnh tặng cờ thi đua về phong trào làm đường nông thôn.",
      {
        authority: "UBND tỉnh",
        honour: "Cờ thi đua",
        collectives: 5,
        note: "Về phong trào làm đường nông thôn",
      },
    ],
    [
      "Năm 2020, xã có 12 gia đình được Chủ tịch UBND huyện công nhận danh hiệu “Gia đình văn hóa tiêu biểu”.",
      { authority: "Chủ tịch UBND huyện", honour: "Danh hiệu “Gia đình văn hóa tiêu biểu”", collectives: 12 },
    ],
    [
      "Năm 2020, 1.250 cá nhân nhận giấy khen của Chủ tịch UBND xã.",
      { authority: "Chủ tịch UBND xã", honour: "Giấy khen", individuals: 1250 },
    ],
    [
      "Năm 2020, Trưởng ban Dân vận Tỉnh ủy tặng giấy khen cho 3 tập thể, 6 cá nhân có thành tích trong phong trào dân vận khéo.",
      {
        authority: "Trưởng ban Dân vận Tỉnh ủy",
        honour: "Giấy khen",
        individuals: 6,
        collectives: 3,
        note: "Có thành tích trong phong trào dân vận khéo",
      },
    ],
    [
      "Bộ Giáo dục và Đào tạo tặng bằng khen cho bốn cá nhân năm 2020.",
      { authority: "Bộ Giáo dục và Đào tạo", honour: "Bằng khen", individuals: 4 },
    ],
  ])("%s", (sentence, row) => {
    expect(readAwards(sentence)).toEqual({ rows: [{ year: 2020, ...row }], rest: "" });
  });

  it("takes the article's year where the sentence names none", () => {
    const sentence = "2 cá nhân được Thủ tướng Chính phủ tặng bằng khen.";
    expect(readAwards(sentence, 2019).rows).toMatchObject([{ year: 2019 }]);
    expect(readAwards(sentence).rows).toEqual([]);
  });

  it.each([
    "Năm 2020, ông được Thủ tướng Chính phủ tặng bằng khen.",
    "Năm 2020, 2 cá nhân được bầu vào ban chấp hành.",
    "Năm 2020, 2 cá nhân được Thủ tướng Chính phủ tặng bằng khen; số còn lại chờ xét.",
    "Giai đoạn 2016-2020, 2 cá nhân được Thủ tướng Chính phủ tặng bằng khen.",
    "Bằng khen treo kín tường nhà ông Ba.",
  ])("leaves as text what it cannot read whole: %s", (sentence) => {
    expect(readAwards(sentence, 2020)).toEqual({ rows: [], rest: sentence });
  });
});
