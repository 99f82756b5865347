import { describe, expect, it } from "vitest";
import { detectLegacy, fromLegacy, fromTcvn3, fromVni } from "../../src/text/legacy-text.ts";

/** Sentences that hold all letters of Vietnamese with all their tones. */
const ALL_LETTERS = "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ";
/** Bytes of TCVN 5712:1993 (VN3) as Latin-1, as iconv writes them. */
const IN_TCVN3 = "aµ¶·¸¹¨»¼½¾Æ©ÇÈÉÊËeÌÎÏÐÑªÒÓÔÕÖi×ØÜÝÞoßáâãä«åæçèé¬êëìíîuïñòóô\u00adõö÷øùyúûüýþ®";
const IN_VNI =
  "aaøaûaõaùaïaêaèaúaüaéaëaâaàaåaãaáaäeeøeûeõeùeïeâeàeåeãeáeäiìæóíòooøoûoõoùoïoâoàoåoãoáoäôôøôûôõôùôïuuøuûuõuùuïööøöûöõöùöïyyøyûyõyùîñ";

describe("fromTcvn3", () => {
  it("knows every letter", () => {
    expect(fromTcvn3(IN_TCVN3)).toBe(ALL_LETTERS);
    expect(fromTcvn3("¡n, ¢u, £, ¤, ¥n, ¦u, §ång")).toBe("Ăn, Âu, Ê, Ô, Ơn, Ưu, Đồng");
  });

  it("reads a sentence", () => {
    expect(
      fromTcvn3("N¨m 2022, n«ng d©n T©n H\u00adng thu ho¹ch lóa §«ng Xu©n sím h¬n mäi n¨m m\u00adêi ngµy."),
    ).toBe("Năm 2022, nông dân Tân Hưng thu hoạch lúa Đông Xuân sớm hơn mọi năm mười ngày.");
  });

  it("guesses capitals with a tone from capitals around them and where a sentence begins", () => {
    expect(fromTcvn3("HéI §åNG NH¢N D¢N tØnh. ñy ban häp. ¸p dông tõ h«m nay")).toBe(
      "HỘI ĐỒNG NHÂN DÂN tỉnh. Ủy ban họp. Áp dụng từ hôm nay",
    );
  });
});

describe("fromVni", () => {
  it("knows every letter, small and capital", () => {
    expect(fromVni(IN_VNI)).toBe(ALL_LETTERS);
    expect(fromVni(IN_VNI.toUpperCase())).toBe(ALL_LETTERS.toUpperCase());
  });

  it("reads a sentence", () => {
    expect(
      fromVni("Naêm 2022, noâng daân Taân Höng thu hoaïch luùa Ñoâng Xuaân sôùm hôn moïi naêm möôøi ngaøy."),
    ).toBe("Năm 2022, nông dân Tân Hưng thu hoạch lúa Đông Xuân sớm hơn mọi năm mười ngày.");
  });
});

describe("detectLegacy", () => {
  it("tells the two old encodings apart", () => {
    expect(detectLegacy("ChÝnh quyÒn x· söa con ®­êng liªn Êp")).toBe("tcvn3");
    expect(detectLegacy("Chính quyeàn xaõ söûa con ñöôøng lieân aáp")).toBe("vni");
  });

  it.each([
    ["Vietnamese in Unicode", "Chính quyền xã sửa con đường liên ấp, bà con góp công và cát."],
    ["Vietnamese that needs no letter beyond Latin-1", "Cô Ba mua cá, bán rau và nói: không có gì là khó."],
    ["decomposed Vietnamese", "Chính quyền xã sửa con đường liên ấp".normalize("NFD")],
    ["foreign names", "Zoë, Müller, Citroën, São Paulo, Curaçao, Málaga, Åse, Søren, Ñuñoa, François, Noël"],
    [
      "a French sentence",
      "Où est passé l’été ? À Orléans, près du théâtre, où naît la forêt, çà et là, dès août.",
    ],
    [
      "a German sentence",
      "Über den Dächern schön früh: zwölf Höfe, fünf Brücken, größer als Köln, süß wie Nüsse.",
    ],
    ["signs", "Trộn ½ thìa, ¼ thìa và ¾ thìa; 10µm × 5µm; § 5; Coca-Cola®; «Sài Gòn»; ±3 °C; m² ; bán·mua"],
    ["a text read with the wrong encoding", "ChÃ­nh quyá»n xÃ£ sá»­a con Ä‘Æ°á»ng liÃªn áº¥p"],
    ["nothing", ""],
  ])("passes over %s", (_, text) => {
    expect(detectLegacy(text)).toBeUndefined();
  });

  it("finds an old paragraph beside a headline in Unicode", () => {
    expect(detectLegacy("Con đường mới ở Tân Hưng\nChÝnh quyÒn x· söa con ®­êng liªn Êp")).toBe("tcvn3");
  });
});

describe("fromLegacy", () => {
  it("leaves what is Unicode already, line by line and word by word", () => {
    expect(fromLegacy("Con đường là của bà con\nChÝnh quyÒn lµ cña d©n\nỦy ban vµ d©n", "tcvn3")).toBe(
      "Con đường là của bà con\nChính quyền là của dân\nỦy ban và dân",
    );
  });
});
