/** What pages ask of the worker, and what it answers. */
import { isAddress } from "./read-shelf.ts";
import type { Shelf } from "./shelf.ts";

/** What a page says of itself; its address is known without. */
export interface PageFacts {
  readonly title: string;
  readonly section: string;
  readonly date: string;
  /** Addresses of its photos, as the browser has chosen among their sizes. */
  readonly photos: readonly string[];
}

export type ToWorker =
  | ({ readonly do: "keep" | "save" } & PageFacts)
  | { readonly do: "unsave" | "remove"; readonly address: string }
  | { readonly do: "keep-seen"; readonly on: boolean }
  /** `look` asks for the list as it is, `refresh` for what is left of it once the site has been asked. */
  | { readonly do: "clear" | "look" | "refresh" };

export interface Reply {
  readonly shelf: Shelf;
  /** `full`: as many as there may be; `failed`: no room on the device, or no network. */
  readonly fault?: "full" | "failed" | undefined;
}

const PHOTO = /^\/anh\/[\w-]+\.\w+$/;
const LONGEST = 300;
const PHOTOS = 100;

/** @returns undefined for what is not understood: a page of another version may say other things */
export function readMessage(value: unknown): ToWorker | undefined {
  const said: Readonly<Record<string, unknown>> = Object(value);
  switch (said.do) {
    case "keep":
    case "save": {
      const { photos } = said;
      const [title, section, date] = [said.title, said.section, said.date].map(readText);
      if (title === undefined || section === undefined || date === undefined) return undefined;
      const known = Array.isArray(photos) ? photos.filter((each) => PHOTO.test(String(each))) : [];
      return { do: said.do, title, section, date, photos: known.map(String).slice(0, PHOTOS) };
    }
    case "unsave":
    case "remove":
      return isAddress(said.address) ? { do: said.do, address: said.address } : undefined;
    case "keep-seen":
      return typeof said.on === "boolean" ? { do: said.do, on: said.on } : undefined;
    case "clear":
    case "look":
    case "refresh":
      return { do: said.do };
    default:
      return undefined;
  }
}

function readText(value: unknown): string | undefined {
  return typeof value === "string" ? value.slice(0, LONGEST) : undefined;
}
