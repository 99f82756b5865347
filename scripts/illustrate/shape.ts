/** The few SVG shapes from which every picture is cut, each a pure function that returns markup. */
export type Point = readonly [x: number, y: number];

export function num(value: number): string {
  return String(Math.round(value * 10) / 10);
}

const pair = ([x, y]: Point): string => `${num(x)} ${num(y)}`;

export function path(d: string, fill: string, opacity = 1): string {
  const fade = opacity < 1 ? ` opacity="${opacity.toFixed(3)}"` : "";
  return `<path d="${d}" fill="${fill}"${fade}/>`;
}

export function rect(x: number, y: number, w: number, h: number, fill: string, opacity = 1, r = 0): string {
  const round = r > 0 ? ` rx="${num(r)}"` : "";
  const fade = opacity < 1 ? ` opacity="${opacity.toFixed(3)}"` : "";
  return `<rect x="${num(x)}" y="${num(y)}" width="${num(w)}" height="${num(h)}" fill="${fill}"${round}${fade}/>`;
}

export function ellipse(cx: number, cy: number, rx: number, ry: number, fill: string, opacity = 1): string {
  const fade = opacity < 1 ? ` opacity="${opacity.toFixed(3)}"` : "";
  return `<ellipse cx="${num(cx)}" cy="${num(cy)}" rx="${num(rx)}" ry="${num(ry)}" fill="${fill}"${fade}/>`;
}

export function poly(points: readonly Point[], fill: string, opacity = 1): string {
  return path(`M${points.map(pair).join("L")}Z`, fill, opacity);
}

/** The cubic curve through all the points (Catmull-Rom), open or closed. */
export function curve(points: readonly Point[], closed = false): string {
  const count = points.length;
  const get = (i: number): Point => {
    const index = closed ? (i + count) % count : Math.min(Math.max(i, 0), count - 1);
    return points[index] ?? [0, 0];
  };
  let d = `M${pair(get(0))}`;
  for (let i = 0; i < (closed ? count : count - 1); i++) {
    const [a, b, c, e] = [get(i - 1), get(i), get(i + 1), get(i + 2)];
    const first: Point = [b[0] + (c[0] - a[0]) / 6, b[1] + (c[1] - a[1]) / 6];
    const second: Point = [c[0] - (e[0] - b[0]) / 6, c[1] - (e[1] - b[1]) / 6];
    d += `C${pair(first)} ${pair(second)} ${pair(c)}`;
  }
  return closed ? `${d}Z` : d;
}

/** A closed soft shape through the points. */
export function blob(points: readonly Point[], fill: string, opacity = 1): string {
  return path(curve(points, true), fill, opacity);
}

/** A smooth brush line through the points. */
export function line(points: readonly Point[], stroke: string, width: number, opacity = 1): string {
  const fade = opacity < 1 ? ` opacity="${opacity.toFixed(3)}"` : "";
  return `<path d="${curve(points)}" fill="none" stroke="${stroke}" stroke-width="${num(width)}" stroke-linecap="round" stroke-linejoin="round"${fade}/>`;
}

/** A straight-edged line through the points. */
export function bar(points: readonly Point[], stroke: string, width: number, opacity = 1): string {
  const fade = opacity < 1 ? ` opacity="${opacity.toFixed(3)}"` : "";
  return `<path d="M${points.map(pair).join("L")}" fill="none" stroke="${stroke}" stroke-width="${num(width)}" stroke-linejoin="round"${fade}/>`;
}

export function star(cx: number, cy: number, r: number, fill: string): string {
  const points = Array.from({ length: 10 }, (_, i): Point => {
    const reach = i % 2 === 0 ? r : r * 0.382;
    const turn = (i * Math.PI) / 5 - Math.PI / 2;
    return [cx + reach * Math.cos(turn), cy + reach * Math.sin(turn)];
  });
  return poly(points, fill);
}

/** Moves, scales (a negative `sx` mirrors) and turns what is inside. */
export function place(inside: string, x: number, y: number, sx = 1, sy = Math.abs(sx), turn = 0): string {
  const spin = turn === 0 ? "" : ` rotate(${num(turn)})`;
  return `<g transform="translate(${num(x)} ${num(y)})${spin} scale(${sx.toFixed(3)} ${sy.toFixed(3)})">${inside}</g>`;
}

export function fade(inside: string, opacity: number): string {
  return `<g opacity="${opacity.toFixed(3)}">${inside}</g>`;
}

/** A name for a gradient or a clip, made from its content so that equal content has an equal name. */
function nameOf(content: string): string {
  let hash = 5381;
  for (let i = 0; i < content.length; i++) hash = (Math.imul(hash, 33) ^ content.charCodeAt(i)) >>> 0;
  return `n${hash.toString(36)}`;
}

/** A rectangle that runs through the colours from top to bottom. */
export function gradient(x: number, y: number, w: number, h: number, colors: readonly string[]): string {
  const id = nameOf(colors.join());
  const last = Math.max(1, colors.length - 1);
  const stops = colors.map((color, i) => `<stop offset="${(i / last).toFixed(3)}" stop-color="${color}"/>`);
  return `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1">${stops.join("")}</linearGradient>${rect(x, y, w, h, `url(#${id})`)}`;
}

/** Shows only the part of what is inside that lies within the outline. */
export function clip(outline: string, inside: string): string {
  const id = nameOf(outline);
  return `<clipPath id="${id}"><path d="${outline}"/></clipPath><g clip-path="url(#${id})">${inside}</g>`;
}
