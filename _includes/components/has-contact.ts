/** Whether the paper tells where its newsroom is reached. */
import type { Site } from "../../src/content/tables.ts";

export function hasContact({ address, phone, email }: Site): boolean {
  return (address ?? phone ?? email) !== undefined;
}
