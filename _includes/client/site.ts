/** The script of every page: today's date, the newest headlines, suggestions, photos that open, and the buttons that plain links cannot be. */
import { enableCopying } from "./page/copy-address.ts";
import { holdLetter } from "./page/hold-letter.ts";
import { noteAge } from "./page/note-age.ts";
import { offerListening } from "./page/offer-listening.ts";
import { enablePrinting } from "./page/print-button.ts";
import { refreshLatest } from "./page/refresh-latest.ts";
import { showCurrentSection } from "./page/section-strip.ts";
import { enableSharing } from "./page/share-button.ts";
import { startOfflineLater } from "./page/start-offline.ts";
import { suggestOnFocus } from "./page/suggest-on-focus.ts";
import { offerTextSize } from "./page/text-size.ts";
import { showToday } from "./page/today.ts";
import { viewPhotos } from "./page/view-photos.ts";

showToday(document, Date.now());
showCurrentSection(document);
offerTextSize(document, () => localStorage);
noteAge(document, Date.now());
offerListening(document, window.speechSynthesis, (address) => import(address));
enableCopying(document, navigator.clipboard);
enableSharing(document, navigator);
enablePrinting(document);
holdLetter(document, navigator);
suggestOnFocus(document, (address) => import(address));
viewPhotos(document, (address) => import(address));
startOfflineLater(document, navigator);
refreshLatest(document, async (address) => (await fetch(address)).json());
