/** A process that looks at photos, encodes them and draws cards, so that decoders run where nothing else does. */
import { answerTasks } from "../sandbox/answer-tasks.ts";
import { type CardTask, makeCard } from "./card/make-card.ts";
import { inspectHere } from "./inspect-photo.ts";
import { type EncodeTask, encode } from "./make-pictures.ts";

export type PhotoTask =
  | { readonly kind: "inspect"; readonly file: string }
  | { readonly kind: "encode"; readonly task: EncodeTask }
  | { readonly kind: "card"; readonly task: CardTask };

answerTasks<PhotoTask>(async (asked) => {
  if (asked.kind === "inspect") return inspectHere(asked.file);
  return asked.kind === "encode" ? encode(asked.task) : makeCard(asked.task);
});
