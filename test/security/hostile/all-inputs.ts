/** Every hostile input, in the order of the threat table. */
import { ADDRESSES } from "./addresses.ts";
import { BOMBS } from "./bombs.ts";
import { CODE } from "./code.ts";
import { DISCLOSURE } from "./disclosure.ts";
import { ENCODING } from "./encoding.ts";
import type { HostileInput } from "./hostile-input.ts";
import { LEAKS } from "./leaks.ts";
import { LINKS } from "./links.ts";
import { MARKUP } from "./markup.ts";
import { NEIGHBOURS } from "./neighbours.ts";
import { PICTURES } from "./pictures.ts";
import { PROTOTYPE } from "./prototype.ts";
import { REDOS } from "./redos.ts";
import { RULES } from "./rules.ts";
import { TABLES } from "./tables.ts";
import { TEMPLATES } from "./templates.ts";
import { TEXT_IN_FIELDS } from "./text-in-fields.ts";
import { UNICODE } from "./unicode.ts";

export const ALL_INPUTS: readonly HostileInput[] = [
  ...CODE,
  ...TEMPLATES,
  ...NEIGHBOURS,
  ...PROTOTYPE,
  ...ADDRESSES,
  ...RULES,
  ...DISCLOSURE,
  ...LEAKS,
  ...TABLES,
  ...MARKUP,
  ...TEXT_IN_FIELDS,
  ...LINKS,
  ...PICTURES,
  ...BOMBS,
  ...UNICODE,
  ...ENCODING,
  ...REDOS,
];
