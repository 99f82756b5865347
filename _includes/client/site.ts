/** The script of every page: today's date, the newest headlines, suggestions, and the buttons that plain links cannot be. */
import { enableCopying } from "./page/copy-address.ts";
import { enablePrinting } from "./page/print-button.ts";
import { refreshLatest } from "./page/refresh-latest.ts";
import { showCurrentSection } from "./page/section-strip.ts";
import { suggestOnFocus } from "./page/suggest-on-focus.ts";
import { showToday } from "./page/today.ts";

showToday(document, Date.now());
showCurrentSection(document);
enableCopying(document, navigator.clipboard);
enablePrinting(document);
suggestOnFocus(document, (address) => import(address));
refreshLatest(document, async (address) => (await fetch(address)).json());
