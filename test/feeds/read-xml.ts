/** Reads XML as strictly as the strictest reader: anything ill-formed throws. */
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { JSDOM } from "jsdom";

const { DOMParser } = new JSDOM("").window;

export function readXml(xml: string): Document {
  const lax = XMLValidator.validate(xml);
  if (lax !== true) throw new Error(lax.err.msg);
  const document = new DOMParser().parseFromString(xml, "application/xml");
  const fault = document.querySelector("parsererror");
  if (fault) throw new Error(fault.textContent ?? "ill-formed");
  return document;
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  parseTagValue: false,
  isArray: (name) => ["item", "entry", "url", "sitemap", "category", "dc:creator"].includes(name),
});

/** The same as plain values: attributes begin with `@`, repeatable elements are lists. */
export function xmlValues(xml: string): unknown {
  readXml(xml);
  return parser.parse(xml);
}

/** Text of every element of this name, prefix included. */
export function texts(parent: Document | Element, name: string): string[] {
  return [...parent.getElementsByTagName(name)].map((element) => element.textContent ?? "");
}

export function text(parent: Document | Element, name: string): string | undefined {
  return texts(parent, name)[0];
}
