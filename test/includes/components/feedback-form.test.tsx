import { describe, expect, it } from "vitest";
import { FeedbackForm } from "../../../_includes/components/feedback-form.tsx";
import { renderDocument } from "../../../_includes/layouts/render-document.ts";
import { documentOf } from "../paper-fixture.ts";

const formAt = (address: string) => {
  const form = documentOf(renderDocument(<FeedbackForm address={address} />)).querySelector("form");
  if (!form) throw new Error("no form");
  return form;
};
const form = formAt("/2023/06/mot.html");
const fields = [...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input, textarea, select")];
const names = fields.map(({ name }) => name);

describe("a letter to the newsroom", () => {
  it("is made of these fields and no others", () => {
    expect(names).toEqual(["form-name", "bai-viet", "ten-dem", "ho-ten", "thu-dien-tu", "noi-dung"]);
  });

  it("puts nothing that a stranger typed into the head of a mail", () => {
    // What Netlify and its like take for an answer's address, a subject, other recipients, or a page to go to.
    const taken = /^_?(e-?mail|reply-?to|subject|from|cc|bcc|to|next|redirect|g-recaptcha-response)$/i;
    expect(names.filter((name) => taken.test(name))).toEqual([]);
  });

  it("goes to the site itself, as a plain post, and brings no files", () => {
    expect([form.method, form.getAttribute("action"), form.enctype]).toEqual([
      "post",
      "/cam-on/",
      "application/x-www-form-urlencoded",
    ]);
    expect(form.querySelectorAll("[formaction], [type=file], [type=image]")).toHaveLength(0);
  });

  it("is bounded, and caught where a robot fills in what people never see", () => {
    const typed = fields.filter(({ type, name }) => type !== "hidden" && name !== "ten-dem");
    expect(typed.map(({ maxLength, required }) => [maxLength, required])).toEqual([
      [100, true],
      [200, true],
      [2000, true],
    ]);
    const trap = fields.find(({ name }) => name === form.getAttribute("netlify-honeypot"));
    expect(trap?.tabIndex).toBe(-1);
    expect(trap?.closest(".honeypot")).not.toBeNull();
  });

  it("names its article as text, whatever the address holds", () => {
    const odd = '/2023/06/"><script>alert(1)</script>.html';
    expect(formAt(odd).querySelector<HTMLInputElement>('[name="bai-viet"]')?.value).toBe(odd);
    expect(formAt(odd).querySelector("script")).toBeNull();
  });
});
