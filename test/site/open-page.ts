/** A page of the built mini newspaper as assistive technology sees it, without any script run. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { type BoundFunctions, type queries, within } from "@testing-library/dom";
import { JSDOM } from "jsdom";
import { inject } from "vitest";
import { fileOf } from "../../src/build/outputs.ts";

export interface OpenPage {
  readonly document: Document;
  readonly page: BoundFunctions<typeof queries>;
}

/** @param address from the site's root: `/chinh-tri/` */
export function openPage(address: string): OpenPage {
  const { document } = new JSDOM(readPage(address)).window;
  return { document, page: within(document.body) };
}

export function readPage(address: string): string {
  return readFileSync(path.join(inject("miniSite"), fileOf(address)), "utf8");
}
