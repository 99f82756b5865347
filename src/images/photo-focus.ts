/** What must stay in sight where a photo is cropped: an editor's word, and the class that the stylesheet knows. */

export const PHOTO_FOCUSES = ["giữa", "trên", "dưới", "trái", "phải"] as const;
export type PhotoFocus = (typeof PHOTO_FOCUSES)[number];

const CLASSES: Readonly<Record<PhotoFocus, string>> = {
  giữa: "gan-giua",
  trên: "gan-tren",
  dưới: "gan-duoi",
  trái: "gan-trai",
  phải: "gan-phai",
};

export function focusClass(focus: PhotoFocus): string {
  return CLASSES[focus];
}
