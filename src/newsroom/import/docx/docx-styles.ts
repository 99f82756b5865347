/** What the styles of a .docx say about the text that wears them, with all that they are based on. */

export interface StyleFacts {
  readonly font?: string | undefined;
  readonly bold: boolean;
  readonly italic: boolean;
  /** `center`, `right`, `both` … */
  readonly alignment?: string | undefined;
  /** 1 for the highest heading. */
  readonly level?: number | undefined;
}

interface OwnFacts {
  readonly basedOn?: string | undefined;
  readonly font?: string | undefined;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly alignment?: string | undefined;
  readonly level?: number | undefined;
}

const LONGEST_CHAIN = 20;

export interface Styles {
  of(styleId: string | null | undefined): StyleFacts;
  /** Worn by paragraphs that name no style. */
  readonly usual: StyleFacts;
}

/** @param xml the part `styles.xml`, or nothing */
export function readStyles(xml: string): Styles {
  const own = new Map<string, OwnFacts>();
  let usualId: string | undefined;
  for (const piece of xml.split("</w:style>").slice(0, -1)) {
    const style = piece.slice(Math.max(0, piece.lastIndexOf("<w:style ")));
    const attributes = style.slice(0, style.indexOf(">"));
    const id = attribute(attributes, "styleId");
    if (id === undefined) continue;
    own.set(id, ownFacts(style));
    const isDefault = /^(?:1|true|on)$/.test(attribute(attributes, "default") ?? "");
    if (isDefault && attribute(attributes, "type") === "paragraph") usualId = id;
  }
  const defaults = ownFacts(xml.slice(0, Math.max(0, xml.indexOf("</w:docDefaults>"))));
  const known = new Map<string, StyleFacts>();
  const of = (id: string | null | undefined): StyleFacts => {
    const key = id ?? "";
    const facts = known.get(key) ?? inherited(own, id ?? undefined, {});
    known.set(key, facts);
    return facts;
  };
  return { of, usual: inherited(own, usualId, defaults) };
}

function inherited(own: ReadonlyMap<string, OwnFacts>, id: string | undefined, last: OwnFacts): StyleFacts {
  const chain: OwnFacts[] = [];
  for (let at = id; at !== undefined && chain.length < LONGEST_CHAIN; at = chain.at(-1)?.basedOn) {
    chain.push(own.get(at) ?? {});
  }
  chain.push(last);
  const first = <Key extends keyof OwnFacts>(key: Key) =>
    chain.find((facts) => facts[key] !== undefined)?.[key];
  return {
    font: first("font"),
    bold: first("bold") ?? false,
    italic: first("italic") ?? false,
    alignment: first("alignment"),
    level: first("level"),
  };
}

function ownFacts(xml: string): OwnFacts {
  const level = /<w:outlineLvl\b[^<>]*\bw:val="([0-5])"/.exec(xml)?.[1];
  return {
    basedOn: /<w:basedOn\b[^<>]*\bw:val="([^"]*)"/.exec(xml)?.[1],
    font: /<w:rFonts\b[^<>]*\bw:ascii="([^"]*)"/.exec(xml)?.[1],
    bold: onOff(xml, "b"),
    italic: onOff(xml, "i"),
    alignment: /<w:jc\b[^<>]*\bw:val="([^"]*)"/.exec(xml)?.[1],
    level: level === undefined ? undefined : Number(level) + 1,
  };
}

function onOff(xml: string, name: string): boolean | undefined {
  const tag = new RegExp(`<w:${name}(?=[\\s/>])[^<>]*>`).exec(xml)?.[0];
  return tag === undefined ? undefined : !/\bw:val="(?:0|false|off)"/.test(tag);
}

function attribute(attributes: string, name: string): string | undefined {
  return new RegExp(`\\bw:${name}="([^"]*)"`).exec(attributes)?.[1];
}
