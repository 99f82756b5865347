/** What a build must not depend on, and which of all combinations are tried. */

const AXES = {
  zone: ["UTC", "Asia/Ho_Chi_Minh", "Pacific/Kiritimati"],
  locale: ["C", "vi_VN.UTF-8", "tr_TR.UTF-8"],
  /** In which files are written, and in which folders list them. */
  order: ["usual", "reversed"],
  folder: ["near", "far"],
  umask: ["022", "077"],
} as const;

type Axis = keyof typeof AXES;
export type Condition = { readonly [Each in Axis]: (typeof AXES)[Each][number] };

/** All of them, in one order. */
export function allConditions(): Condition[] {
  return AXES.zone.flatMap((zone) =>
    AXES.locale.flatMap((locale) =>
      AXES.order.flatMap((order) =>
        AXES.folder.flatMap((folder) => AXES.umask.map((umask) => ({ zone, locale, order, folder, umask }))),
      ),
    ),
  );
}

/**
 * A few in which as many pairs of values as possible meet: what depends on the surroundings usually depends on one of them,
 * seldom on two.
 */
export function fewConditions(count: number): Condition[] {
  const met = new Set<string>();
  const chosen: Condition[] = [];
  const news = (condition: Condition) => pairsOf(condition).filter((pair) => !met.has(pair)).length;
  while (chosen.length < count) {
    const best = allConditions().reduce((a, b) => (news(b) > news(a) ? b : a));
    for (const pair of pairsOf(best)) met.add(pair);
    chosen.push(best);
  }
  return chosen;
}

export function pairsOf(condition: Condition): string[] {
  const values = Object.values(condition);
  return values.flatMap((value, at) => values.slice(at + 1).map((other) => `${value} ${other}`));
}

export function nameOf({ zone, locale, order, folder, umask }: Condition): string {
  return [zone.padEnd(18), locale.padEnd(11), order.padEnd(8), folder.padEnd(4), umask].join(" ");
}
