/** A published site, as hostile inputs look at it. */
export interface BuiltSite {
  /** From the output folder, sorted. */
  readonly published: readonly string[];
  /** A published file as text; throws where there is none. */
  read(file: string): string;
  /** Whether any published file holds this text, and which. */
  filesWith(text: string): readonly string[];
}
