/** What is worth a word about one photo and what stands under it, in the text or at the head of an article. */
import type { Code } from "../codes.ts";
import type { Explanation } from "../problem.ts";
import { wordsOf } from "../text/words-alike.ts";

export interface JudgedPhoto {
  readonly src: string;
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
  /** Pixels; undefined where the file is missing. */
  readonly width: number | undefined;
  /** Narrower ones would be stretched where they are shown. */
  readonly leastWidth: number;
}

export interface PhotoRemark {
  readonly code: Code;
  /** What the remark is about. */
  readonly part: "src" | "alt" | "caption";
  readonly explanation: Explanation;
}

/** Ways of writing a caption and a credit, which text and front matter do differently. */
export interface PhotoAdvice {
  readonly caption: string;
  readonly credit: string;
}

/** Captions are read beside the photo; a paragraph belongs into the text. */
const LONGEST_CAPTION = 600;
/** A last sentence that tells where the photo is from in other words than `Ảnh:`. */
const OTHER_CREDIT =
  /(?:^|[.!?…(“"–-]\s*)(?:Ảnh|Nguồn|Tranh|Hình|Đồ họa|Đồ hoạ|Minh họa|Minh hoạ)(?![\p{L}])[^.!?…]*[.)]?$/u;
const FILE_NAME =
  /^[\w.-]+\.(?:jpe?g|png|webp|avif|gif|heic|tiff?)$|^(?:img|dsc[fn]?|pxl|image|photo|screenshot|anh|hinh)?[-_ ]*\d+(?:[-_ ]\d+)*$/i;

export function judgePhoto(photo: JudgedPhoto, advice: PhotoAdvice): PhotoRemark[] {
  const { src, alt, caption, width, leastWidth } = photo;
  const remarks: PhotoRemark[] = [];
  if (!caption) {
    remarks.push({
      code: "anh-thieu-chu-thich",
      part: "src",
      explanation: {
        found: `Ảnh "${src}" chưa có chú thích`,
        expected: advice.caption,
        mend: advice.credit,
      },
    });
  } else if (!photo.credit && !OTHER_CREDIT.test(caption.slice(-LONGEST_CAPTION))) {
    remarks.push({
      code: "anh-thieu-tac-gia",
      part: "src",
      explanation: {
        found: `Ảnh "${src}" chưa ghi tác giả`,
        expected: "tên người chụp hoặc nguồn của ảnh",
        mend: advice.credit,
      },
    });
  }
  if (caption.length > LONGEST_CAPTION) remarks.push(longCaption(photo));
  if (FILE_NAME.test(alt) || alt === src) {
    remarks.push({
      code: "anh-mo-ta-ten-tep",
      part: "alt",
      explanation: {
        found: `Mô tả "${alt}" của ảnh "${src}" chỉ là tên tệp`,
        expected: "một câu tả trong ảnh có gì, cho người không nhìn thấy",
        mend: "viết lại mô tả",
      },
    });
  } else if (alt && caption && repeats(alt, caption)) {
    remarks.push({
      code: "anh-mo-ta-lap",
      part: "alt",
      explanation: {
        found: `Mô tả của ảnh "${src}" chép lại chú thích, máy đọc màn hình sẽ đọc hai lần`,
        expected: "mô tả nói trong ảnh có gì, chú thích nói ai, ở đâu, việc gì",
        mend: "viết lại mô tả bằng điều mắt nhìn thấy",
      },
    });
  }
  if (width !== undefined && width < leastWidth) {
    remarks.push({
      code: "anh-qua-nho",
      part: "src",
      explanation: {
        found: `Ảnh "${src}" chỉ rộng ${width} điểm ảnh, hiện lên sẽ nhòe`,
        expected: `ảnh rộng từ ${leastWidth} điểm ảnh`,
        mend: "lấy ảnh gốc thay cho ảnh đã thu nhỏ",
      },
    });
  }
  return remarks;
}

function longCaption({ src, caption }: JudgedPhoto): PhotoRemark {
  return {
    code: "anh-chu-thich-dai",
    part: "caption",
    explanation: {
      found: `Chú thích của ảnh "${src}" dài ${caption.length} ký tự`,
      expected: `nhiều nhất ${LONGEST_CAPTION} ký tự`,
      mend: "rút gọn, phần còn lại viết vào bài",
    },
  };
}

/** The caption is the description, or begins with it word for word. */
function repeats(alt: string, caption: string): boolean {
  const [short, long] = [wordsOf(alt), wordsOf(caption)];
  return short.includes(" ") && `${long} `.startsWith(`${short} `);
}
