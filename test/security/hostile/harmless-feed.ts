/** What no feed and no sitemap may bring to those who read it elsewhere. */
import { JSDOM } from "jsdom";
import { parse } from "parse5";
import { elementsIn } from "./harmless-page.ts";

const RUNNING = /^(?:script|style|iframe|object|embed|form|base|meta|link|svg|math)$/;
const ADDRESS = /^(?:https?:\/\/|mailto:|tel:)/;

/** @throws where it is no XML, where a text has become an element, or where its HTML runs something */
export function assertHarmlessFeed(file: string, text: string): void {
  const { DOMParser } = new JSDOM("").window;
  const document = new DOMParser().parseFromString(text, "application/xml");
  if (document.querySelector("parsererror")) throw new Error(`${file} is not XML`);
  for (const name of ["img", "script", "title > *", "description > *", "summary > *"]) {
    if (document.querySelector(name)) throw new Error(`${file} holds ${name}`);
  }
  for (const html of document.querySelectorAll<Element>("encoded, content, description")) {
    for (const { tagName, attrs } of elementsIn(parse(html.textContent ?? ""))) {
      if (RUNNING.test(tagName)) throw new Error(`${file} brings <${tagName}>`);
      for (const { name, value } of attrs) {
        if (/^on|^style$/.test(name) || (/^(?:href|src)$/.test(name) && !ADDRESS.test(value)))
          throw new Error(`${file} brings ${name}="${value}"`);
      }
    }
  }
}
