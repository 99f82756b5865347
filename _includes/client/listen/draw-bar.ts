/** The bar at the window's foot while an article is read. */

export interface Bar {
  readonly bar: HTMLElement;
  readonly place: HTMLElement;
  readonly previous: HTMLButtonElement;
  readonly pause: HTMLButtonElement;
  readonly next: HTMLButtonElement;
  readonly stop: HTMLButtonElement;
}

export function drawBar(root: Document): Bar {
  const bar = root.createElement("section");
  bar.className = "listen-bar";
  bar.setAttribute("aria-label", "Nghe bài viết");
  const place = root.createElement("p");
  const button = (text: string, name?: string) => {
    const drawn = root.createElement("button");
    drawn.type = "button";
    drawn.textContent = text;
    if (name) drawn.setAttribute("aria-label", name);
    return drawn;
  };
  const previous = button("‹", "Đoạn trước");
  const pause = button("Tạm dừng");
  const next = button("›", "Đoạn sau");
  const stop = button("Dừng");
  bar.append(place, previous, pause, next, stop);
  return { bar, place, previous, pause, next, stop };
}
