/** The caption of a photo and, after its last label, who made it. */
import { escapeHtml } from "../text/escape-html.ts";
import { plainForm } from "../text/plain-form.ts";
import { typeset } from "./typeset.ts";

export interface Caption {
  readonly text: string;
  /** With its label: `Ảnh: Nguyễn Văn A`; empty where none is named. */
  readonly credit: string;
}

const LABEL = /(?<!\S)(?:Ảnh|Minh họa|Minh hoạ|Đồ họa|Đồ hoạ):/g;

/** Splits an image's title before its last label: `Chú thích. Ảnh: Tên`. */
export function parseCaption(title: string): Caption {
  const whole = typeset(plainForm(title).replace(/\s+/g, " ").trim());
  const label = [...whole.matchAll(LABEL)].at(-1);
  if (!label || label.index + label[0].length === whole.length) return { text: whole, credit: "" };
  return { text: whole.slice(0, label.index).trimEnd(), credit: whole.slice(label.index) };
}

/** A `figcaption`; an empty string where there is nothing to say. */
export function captionHtml({ text, credit }: Caption): string {
  if (!text && !credit) return "";
  const made = credit && `<span class="credit">${escapeHtml(credit)}</span>`;
  return `<figcaption>${[escapeHtml(text), made].filter(Boolean).join(" ")}</figcaption>`;
}
