/** Kinds of harm that a build can be seen to do. */
import { SECRET } from "./canary.ts";
import type { Harm } from "./hostile-input.ts";

/** There is nothing of the kind in a stock build. */
export const noFeature: Harm = () => undefined;

export const codeRuns: Harm = ({ ran }) => (ran ? "runs the code in it" : undefined);

export const secretShows: Harm = (result) =>
  result.publishes(SECRET) ? "publishes what lies outside the newsroom" : undefined;

export const buildStops: Harm = ({ end, seconds }) => {
  switch (end) {
    case "failed":
      return "stops with a fault of the program, nothing of the paper is built";
    case "killed":
      return "runs out of memory";
    case "timeout":
      return `does not end within ${seconds} seconds of the processor`;
    case "refused":
      return undefined;
    case "done":
      return seconds > 10 ? `takes ${Math.round(seconds)} seconds of the processor` : undefined;
  }
};

/** @param what is published, completing "publishes …" */
export function shows(text: string, what: string): Harm {
  return (result) => (result.publishes(text) ? `publishes ${what}` : undefined);
}

/** @param pattern of a published file's name */
export function makesFile(pattern: RegExp, what?: string): Harm {
  return ({ published }) => {
    const file = published.find((name) => pattern.test(name));
    return file === undefined ? undefined : (what ?? `publishes ${JSON.stringify(`/${file}`)}`);
  };
}

/** The first of these that is seen. */
export function anyOf(...harms: readonly Harm[]): Harm {
  return (result) => {
    for (const harm of harms) {
      const seen = harm(result);
      if (seen !== undefined) return seen;
    }
    return undefined;
  };
}
