/** Each build puts what it has parsed into a new file of the store; when many hold few stories each, they become one. */
import { randomUUID } from "node:crypto";
import { type Ledger, makeLedger } from "./ledger.ts";
import { plainStory, storiesOf } from "./ledger-stories.ts";
import { mergeLedgers } from "./merge-ledgers.ts";
import { StoryStore, writeStories } from "./story-store.ts";

/** A file with fewer stories is small. */
const FEW = 20;
const MOST_SMALL_FILES = 100;

/**
 * @param folder of the store
 * @returns the ledger itself where there is nothing to do
 * @throws StoreDamaged
 */
export function compactStore(folder: string, ledger: Ledger): Ledger {
  const counts = new Uint32Array(ledger.fileNames.length);
  for (const file of ledger.file) counts[file] = (counts[file] ?? 0) + 1;
  const isSmall = (row: number) => (counts[ledger.file[row] ?? 0] ?? 0) < FEW;
  if (counts.filter((count) => count > 0 && count < FEW).length <= MOST_SMALL_FILES) return ledger;
  const store = new StoryStore(folder);
  try {
    const stories = storiesOf(ledger, store).filter((_, row) => isSmall(row));
    const fresh = makeLedger(writeStories(folder, randomUUID(), stories.map(plainStory)));
    return mergeLedgers(ledger, (row) => !isSmall(row), fresh);
  } finally {
    store.close();
  }
}
