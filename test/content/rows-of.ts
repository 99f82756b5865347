/** A ledger's rows as its readers understand them: names for numbers, so that two ledgers can be compared. */
import { STATUSES } from "../../src/content/article.ts";
import type { Ledger, LedgerRow } from "../../src/content/ledger.ts";
import { namesAt } from "../../src/content/ledger-stories.ts";

export function rowsOf(ledger: Ledger): LedgerRow[] {
  return ledger.ids.map((id, row): LedgerRow => {
    const numberAt = (column: ArrayLike<number>) => column[row] ?? Number.NaN;
    const instantAt = (column: ArrayLike<number>) =>
      Number.isNaN(numberAt(column)) ? undefined : numberAt(column);
    const photos = [...ledger.photos.values.subarray(ledger.photos.at[row], ledger.photos.at[row + 1])];
    return {
      id,
      title: ledger.titles[row] ?? "",
      date: numberAt(ledger.date),
      updated: instantAt(ledger.updated),
      expires: instantAt(ledger.expires),
      status: STATUSES[numberAt(ledger.status)] ?? "published",
      pinned: numberAt(ledger.pinned) === 1,
      section: ledger.sectionNames[numberAt(ledger.section)] ?? "",
      authors: namesAt(ledger.authors, row, ledger.authorNames),
      topics: namesAt(ledger.topics, row, ledger.topicNames),
      places: namesAt(ledger.places, row, ledger.placeNames),
      aliases: ledger.aliases[row] ?? [],
      links: namesAt(ledger.links, row, ledger.linkNames),
      photos: photos.flatMap((number) => ledger.photoFacts[number] ?? []),
      teaser: numberAt(ledger.teaser),
      card: numberAt(ledger.card),
      own: numberAt(ledger.own),
      body: numberAt(ledger.body),
      place: {
        file: ledger.fileNames[numberAt(ledger.file)] ?? "",
        at: numberAt(ledger.at),
        head: numberAt(ledger.headBytes),
        body: numberAt(ledger.bodyBytes),
      },
    };
  });
}
