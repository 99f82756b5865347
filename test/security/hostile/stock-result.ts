/** What a stock Eleventy project made of a hostile input. */
export interface StockResult {
  /** It was "done", told that the content is wrong ("refused"), met a fault ("failed"), had no memory left ("killed"), no time. */
  readonly end: "done" | "refused" | "failed" | "killed" | "timeout";
  /** Of the processor. */
  readonly seconds: number;
  /** What it said, both streams. */
  readonly said: string;
  /** Whether content ran: it can write this file or print this word (see `canary.ts`). */
  readonly ran: boolean;
  /** Files that appeared outside output folder, from the project's folder (`../x.html`). */
  readonly outside: readonly string[];
  /** Published files, from the output folder, sorted. */
  readonly published: readonly string[];
  /** A published file as text; "" where there is none. */
  read(file: string): string;
  /** Whether any published file holds this text. */
  publishes(text: string): boolean;
}
