/** Work that can wait until the reader comes near to what it is for. */

/** About a screen: time enough for a small file to come before it is looked at. */
const MARGIN = "800px";

/** @param work is done once; where the browser cannot tell what is near, as soon as the page is ready */
export function whenNear(target: Element, work: () => void): void {
  if (typeof IntersectionObserver === "undefined") {
    const { requestIdleCallback: whenIdle = setTimeout } = globalThis;
    whenIdle(() => work());
    return;
  }
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      work();
    },
    { rootMargin: MARGIN },
  );
  observer.observe(target);
}
