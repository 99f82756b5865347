/** What no page of the paper may hold, whoever wrote in it: told from the page as browsers read it, with and without scripts. */
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, serialize } from "parse5";

type Element = DefaultTreeAdapterTypes.Element;
export type Page = DefaultTreeAdapterTypes.Document;
type Node = DefaultTreeAdapterTypes.ChildNode | Page;

const NEVER = new Set(
  [
    "iframe",
    "frame",
    "frameset",
    "object",
    "embed",
    "applet",
    "base",
    "style",
    "template",
    "math",
    "audio",
    "video",
  ].concat([
    "marquee",
    "portal",
    "param",
    "xmp",
    "plaintext",
    "foreignobject",
    "animate",
    "set",
    "use",
    "slot",
  ]),
);
/** Attributes that hold an address. */
const ADDRESSES = new Set(
  [
    "href",
    "src",
    "action",
    "formaction",
    "poster",
    "data",
    "background",
    "ping",
    "cite",
    "xlink:href",
    "manifest",
  ].concat(["data-latest", "data-suggest", "data-worker", "data-engine", "data-viewer", "data-viewer-style"]),
);
/** Web, letter, telephone; a place on this page, or on this site and on no other host. */
const ADDRESS = /^(?:https?:\/\/[^\s/?#@\\]+(?:[/?#]|$)|mailto:|tel:[+\d]|#[^\s]|\/(?:[^/\\\t\n\r]|$))/;
/** Loaded or sent to without anybody's pressing: from this site alone. */
const OWN = /^\/(?![/\\])/;
const OWN_FORMS = /^\/(?:cam-on|tim-kiem)\/$/;
const VIDEO = /^(?:youtube:[\w-]{11}|vimeo:\d+|mp4:\/[^\s"<>]+)$/;
/** The medal on the award summary is the only drawing. */
const DRAWING = new Set(["svg", "path", "circle", "rect", "g"]);
const META_NAMES = /^(?:viewport|description|robots|theme-color|color-scheme|twitter:card|referrer)$/;

/** @throws naming what is wrong */
export function assertHarmlessPage(html: string): void {
  const errors: string[] = [];
  const tree = parse(html, { onParseError: ({ code }) => errors.push(code) });
  const faults = errors.length > 0 ? [`a browser has to mend it: ${errors.join(", ")}`] : [];
  const elements = elementsIn(tree);
  for (const element of elements) faults.push(...faultsOf(element));
  faults.push(...twice(elements));
  for (const name of ["main", "h1", "title", "head", "body"]) {
    const count = elements.filter((each) => each.tagName === name && !isInSvg(each)).length;
    if (count !== 1) faults.push(`${count} times ${name}`);
  }
  // What parses to another tree the second time may hide an element from whoever looks once.
  const again = serialize(parse(serialize(tree)));
  if (again !== serialize(tree)) faults.push("it is read otherwise the second time");
  const quiet = parse(html, { scriptingEnabled: false });
  for (const element of elementsIn(quiet)) faults.push(...faultsOf(element));
  if (faults.length > 0) throw new Error([...new Set(faults)].join("; "));
}

function faultsOf(element: Element): string[] {
  const { tagName, attrs } = element;
  const faults: string[] = [];
  const value = (name: string) => attrs.find((each) => each.name === name)?.value;
  if (NEVER.has(tagName)) faults.push(`<${tagName}>`);
  if (isInSvg(element) && !DRAWING.has(tagName)) faults.push(`<${tagName}> in a drawing`);
  if (tagName === "script") faults.push(...faultsOfScript(element, value("type"), value("src")));
  if (tagName === "form" && !OWN_FORMS.test(value("action") ?? ""))
    faults.push(`a form for ${value("action")}`);
  if (tagName === "meta" && value("http-equiv") !== undefined) faults.push(`meta ${value("http-equiv")}`);
  if (tagName === "meta" && value("name") !== undefined && !META_NAMES.test(value("name") ?? ""))
    faults.push(`meta ${value("name")}`);
  for (const { name, value: text } of attrs) {
    if (/^on|^style$|^srcdoc$|^is$|^nonce$/.test(name) || !/^[a-z][a-z0-9:-]*$/i.test(name))
      faults.push(`${name}="${text}" on <${tagName}>`);
    if (ADDRESSES.has(name) && !ADDRESS.test(text)) faults.push(`${name}="${text}" on <${tagName}>`);
    if (/^(?:src|action)$/.test(name) && !OWN.test(text)) faults.push(`${name}="${text}" on <${tagName}>`);
    if (/^(?:image)?srcset$/.test(name) && !text.split(", ").every((each) => OWN.test(each)))
      faults.push(`${name}="${text}"`);
    if (name === "data-video" && !VIDEO.test(text)) faults.push(`data-video="${text}"`);
  }
  // What is loaded beforehand may be named by a set of photos alone, which is looked at above.
  const linked = value("href") ?? (value("imagesrcset") && "/");
  if (tagName === "link" && !OWN.test(linked ?? "") && value("rel") !== "canonical")
    faults.push(`link to ${linked}`);
  if (tagName === "a" && /^https?:/.test(value("href") ?? "") && !isOwn(value("href") ?? "")) {
    if (!/\bnoopener\b/.test(value("rel") ?? "")) faults.push(`no noopener on ${value("href")}`);
    if (value("target") !== undefined) faults.push(`a window of its own for ${value("href")}`);
  }
  return faults;
}

/** Of the newsroom that hostile inputs are added to (sound-newsroom.ts). */
function isOwn(address: string): boolean {
  return address.startsWith("https://ben-lau.example.vn/");
}

function faultsOfScript(element: Element, type: string | undefined, src: string | undefined): string[] {
  if (type === "module") return /^\/tai-nguyen\/[\w.-]+\.js$/.test(src ?? "") ? [] : [`a script from ${src}`];
  // The size of text that a reader has chosen is put on before anything is drawn.
  if (type === undefined && /^\/tai-nguyen\/text-size-\w+\.js$/.test(src ?? "")) return [];
  if (type !== "application/ld+json" || src !== undefined) return [`a script of type ${type}`];
  try {
    JSON.parse(textIn(element));
    return [];
  } catch {
    return ["JSON-LD that nobody can read"];
  }
}

function twice(elements: readonly Element[]): string[] {
  const ids = elements.flatMap(({ attrs }) =>
    attrs.filter(({ name }) => name === "id").map(({ value }) => value),
  );
  return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `twice the id ${id}`);
}

function isInSvg({ namespaceURI }: Element): boolean {
  return namespaceURI !== "http://www.w3.org/1999/xhtml";
}

export function elementsIn(node: Node): Element[] {
  const inner = "childNodes" in node ? node.childNodes.flatMap(elementsIn) : [];
  return defaultTreeAdapter.isElementNode(node) ? [node, ...inner] : inner;
}

/** All text below it. */
export function textIn(node: Node): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  return "childNodes" in node ? node.childNodes.map(textIn).join("") : "";
}
