/** Gathers what comes in quick succession, and deals with it all at once, one load after another. */

export interface Gathering<Item> {
  add(item: Item): void;
  readonly isIdle: boolean;
  /** Resolves when all that came in is dealt with. */
  whenIdle(): Promise<void>;
  /** Nothing more is dealt with. */
  close(): void;
}

/**
 * @param join two that came one after the other
 * @param deal is called a moment after the last item; never while it is still at work on others
 */
export function gather<Item>(
  quietMilliseconds: number,
  join: (a: Item, b: Item) => Item,
  deal: (items: Item) => Promise<void>,
): Gathering<Item> {
  let waiting: { readonly item: Item } | undefined;
  let timer: NodeJS.Timeout | undefined;
  let working = false;
  let closed = false;
  let listeners: (() => void)[] = [];
  const isIdle = () => closed || !(working || waiting);

  async function work(): Promise<void> {
    if (working || closed || !waiting) return;
    const { item } = waiting;
    waiting = undefined;
    working = true;
    try {
      await deal(item);
    } finally {
      working = false;
    }
    await work();
    release();
  }

  function release(): void {
    if (!isIdle()) return;
    for (const resolve of listeners) resolve();
    listeners = [];
  }

  return {
    add(item) {
      if (closed) return;
      waiting = { item: waiting ? join(waiting.item, item) : item };
      clearTimeout(timer);
      timer = setTimeout(work, quietMilliseconds);
    },
    get isIdle() {
      return isIdle();
    },
    whenIdle: () => new Promise((resolve) => (isIdle() ? resolve() : listeners.push(resolve))),
    close() {
      closed = true;
      clearTimeout(timer);
      release();
    },
  };
}
