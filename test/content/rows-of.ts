/** A ledger's rows as its readers understand them: names for numbers, so that two ledgers can be compared. */
import { STATUSES } from "../../src/content/article.ts";
import { type Ledger, type LedgerRow, type Lists, unpackMark } from "../../src/content/ledger.ts";
import { namesAt } from "../../src/content/ledger-stories.ts";

export function rowsOf(ledger: Ledger): LedgerRow[] {
  return ledger.ids.map((id, row): LedgerRow => {
    const numberAt = (column: ArrayLike<number>) => column[row] ?? Number.NaN;
    const instantAt = (column: ArrayLike<number>) =>
      Number.isNaN(numberAt(column)) ? undefined : numberAt(column);
    const listAt = ({ at, values }: Lists) => [...values.subarray(at[row], at[row + 1])];
    const marks = listAt(ledger.shortFormMarks).map(unpackMark);
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
      photos: listAt(ledger.photos).flatMap((number) => ledger.photoFacts[number] ?? []),
      anchors: listAt(ledger.anchors),
      anchorLinks: ledger.anchorLinks[row] ?? [],
      shortForms: namesAt(ledger.shortForms, row, ledger.shortFormNames).map((form, index) => ({
        form,
        line: marks[index]?.line ?? 0,
        column: marks[index]?.column ?? 0,
      })),
      leadWords: numberAt(ledger.leadWords),
      words: numberAt(ledger.words),
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
