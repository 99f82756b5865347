// @vitest-environment jsdom
import { fireEvent, screen } from "@testing-library/dom";
import { renderToString } from "preact-render-to-string";
import { beforeEach, expect, it } from "vitest";
import { holdLetter } from "../../../../_includes/client/page/hold-letter.ts";
import { FeedbackForm } from "../../../../_includes/components/feedback-form.tsx";

const browser = { onLine: true };
const form = () => document.querySelector("form") as HTMLFormElement;
/** Whether the letter went on its way. */
const send = () => fireEvent.submit(form());

beforeEach(() => {
  document.body.innerHTML = renderToString(<FeedbackForm address="/2023/06/x.html" />);
  browser.onLine = true;
  holdLetter(document, browser);
  // jsdom sends none.
  form().submit = () => {};
});

it("a letter goes on its way where there is a network", () => {
  expect(send()).toBe(true);
  expect(screen.queryByRole("alert")).toBeNull();
});

it("without one it stays, and the reader is told once, until it has gone", () => {
  browser.onLine = false;
  expect([send(), send()]).toEqual([false, false]);
  expect(screen.getAllByRole("alert").map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining("chưa được gửi"),
  ]);
  browser.onLine = true;
  expect(send()).toBe(true);
  expect(screen.queryByRole("alert")).toBeNull();
});

it("a page without the form is left alone", () => {
  document.body.innerHTML = "<main></main>";
  expect(() => holdLetter(document, browser)).not.toThrow();
});
