/** What the development server and the process that makes its pages tell each other. */
import type { Answer } from "../build/on-request/answer.ts";
import type { StageName } from "../build/progress.ts";
import type { Problem } from "../problem.ts";

export type PreviewOutcome =
  | PreviewReady
  | { readonly kind: "problems"; readonly problems: readonly Problem[] }
  | { readonly kind: "fault"; readonly text: string };

export interface PreviewReady {
  readonly kind: "ready";
  /** The paper is another than before. */
  readonly changed: boolean;
  readonly articles: number;
  readonly warnings: number;
  /** Files that were rendered since the paper last changed. */
  readonly rendered: number;
}

export type Asked =
  /** `touched`: months whose folders changed; left out, anything may have. */
  | { readonly kind: "load"; readonly touched: ReadonlySet<string> | undefined }
  | { readonly kind: "file"; readonly id: number; readonly target: string };

export type Told =
  | { readonly kind: "begin"; readonly stage: StageName; readonly total: number | undefined }
  | { readonly kind: "advance"; readonly by: number }
  | { readonly kind: "outcome"; readonly outcome: PreviewOutcome }
  | { readonly kind: "answer"; readonly id: number; readonly answer: Answer | PreviewFault }
  | { readonly kind: "say"; readonly text: string };

/** What was asked for could not be made. */
export type PreviewFault = Extract<PreviewOutcome, { kind: "fault" }>;
