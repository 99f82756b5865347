/** What Pagefind keeps to show of an article, and what we carry along in its address. */

/** A fragment's JSON, as far as it is read. */
export interface Fragment {
  /** See `writeFragmentAddress`. */
  readonly url: string;
  /** The copy of the whole article. */
  readonly content: string;
  /** Elements with an id; `location` is a position of the copy. */
  readonly anchors: readonly { readonly element: string; readonly id: string; readonly location: number }[];
}

/** What a list of results shows besides text. Pagefind would search whatever is kept as its metadata. */
export interface FragmentCard {
  readonly address: string;
  /** Minutes since 1970. */
  readonly minute: number;
  readonly section: string;
  readonly places: readonly string[];
  readonly thumbnail?: Thumbnail | undefined;
}

/** Of a photo: its hash and the size of its smallest JPEG. */
export interface Thumbnail {
  readonly hash: string;
  readonly width: number;
  readonly height: number;
}

/** The article's address, and behind its `#` the rest, as short as may be. */
export function writeFragmentAddress({ address, minute, section, places, thumbnail }: FragmentCard): string {
  const photo = thumbnail ? [thumbnail.hash, thumbnail.width, thumbnail.height] : [];
  return `${address}#${[minute.toString(36), section, places.map(quote).join(","), ...photo].join(" ")}`;
}

/** Whatever does not look like ours is left out. */
export function readFragmentAddress(url: string): FragmentCard {
  const [address = "", rest = ""] = url.split("#", 2);
  const [minute = "", section = "", places = "", hash = "", width, height] = rest.split(" ");
  const size = [Number(width), Number(height)] as const;
  return {
    address,
    minute: Number.parseInt(minute, 36) || 0,
    section,
    places: places === "" ? [] : places.split(",").map(unquote),
    ...(/^[0-9a-f]+$/.test(hash) && size.every((side) => side > 0)
      ? { thumbnail: { hash, width: size[0], height: size[1] } }
      : {}),
  };
}

/** The few characters that would end a part. */
function quote(text: string): string {
  return text.replace(/[%#, ]/g, (character) => encodeURIComponent(character));
}

function unquote(text: string): string {
  return text.replace(/%(25|23|2C|20)/g, (whole) => decodeURIComponent(whole));
}

const SIGNATURE = "pagefind_dcd";

/** @param bytes a decompressed file of Pagefind's @throws where it is none */
export function readPagefindJson(bytes: Uint8Array): unknown {
  const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  if (!text.startsWith(SIGNATURE)) throw new Error("not a file of the search index");
  return JSON.parse(text.slice(SIGNATURE.length));
}
