/** The seven palettes, one for each time of day, and the mixing that keeps every object in its light. */
export type PaletteName = "dawn" | "morning" | "noon" | "afternoon" | "dusk" | "night" | "rain";

interface Light {
  /** The sky from the top down to the horizon. */
  readonly sky: readonly [string, string, string];
  readonly sun: string;
  readonly cloud: string;
  /** Foliage from the far tree line to the nearest leaf. */
  readonly far: string;
  readonly mid: string;
  readonly near: string;
  readonly leaf: string;
  readonly water: readonly [far: string, near: string];
  readonly glint: string;
  readonly field: readonly [light: string, dark: string];
}

const locals = {
  wood: "#8f5f3d",
  roof: "#bb5a3f",
  wall: "#f0dfbd",
  skin: "#d19a70",
  red: "#c8392f",
  gold: "#edb443",
  blue: "#2f7391",
  pink: "#e78c98",
  paper: "#fbf3df",
  ink: "#27333c",
  earth: "#c39a68",
  stone: "#b9b5a6",
};

export type Palette = Light & { readonly name: PaletteName } & {
  readonly [key in keyof typeof locals]: string;
};

const lights: Record<PaletteName, Light & { readonly tint: string; readonly strength: number }> = {
  dawn: {
    sky: ["#8fa9b8", "#f0b9a0", "#fbe0b5"],
    sun: "#f7775a",
    cloud: "#f9d2bd",
    far: "#a3a3a6",
    mid: "#6b8580",
    near: "#33555a",
    leaf: "#86a172",
    water: ["#f2c6a8", "#7d9ca8"],
    glint: "#fdeccb",
    field: ["#c9be78", "#8f9c68"],
    tint: "#e79a86",
    strength: 0.14,
  },
  morning: {
    sky: ["#5fb0c0", "#a9d8d3", "#f5ecc8"],
    sun: "#fbd66b",
    cloud: "#fdf8e6",
    far: "#8fbcab",
    mid: "#4f9079",
    near: "#1f5a53",
    leaf: "#8fbf5a",
    water: ["#bfe0d3", "#4b9aa5"],
    glint: "#fbf7df",
    field: ["#c6d264", "#7aac54"],
    tint: "#f4e6b8",
    strength: 0.06,
  },
  noon: {
    sky: ["#3f93bd", "#86c4d6", "#dff0e4"],
    sun: "#fff3c0",
    cloud: "#ffffff",
    far: "#86b7a4",
    mid: "#3f8a63",
    near: "#17533f",
    leaf: "#7ab648",
    water: ["#a5d3d4", "#357f98"],
    glint: "#f5fbf2",
    field: ["#b7cf52", "#63a046"],
    tint: "#ffffff",
    strength: 0.04,
  },
  afternoon: {
    sky: ["#6fa9a6", "#e9cf8f", "#fbe3a2"],
    sun: "#f59a3c",
    cloud: "#fdeec4",
    far: "#b3ab77",
    mid: "#748546",
    near: "#38502f",
    leaf: "#a8ac45",
    water: ["#f0d391", "#6c8f86"],
    glint: "#fff2c4",
    field: ["#e6c350", "#b39a3f"],
    tint: "#f2b24a",
    strength: 0.14,
  },
  dusk: {
    sky: ["#3d4470", "#b5607a", "#f6a05f"],
    sun: "#fbd07a",
    cloud: "#d97b7c",
    far: "#7a5070",
    mid: "#4a3c5e",
    near: "#262744",
    leaf: "#6f6a64",
    water: ["#ea9163", "#4a4a78"],
    glint: "#fcd08a",
    field: ["#c08a5c", "#7d5f5c"],
    tint: "#6d3a68",
    strength: 0.26,
  },
  night: {
    sky: ["#12213f", "#21406a", "#4a7391"],
    sun: "#f8edc4",
    cloud: "#3a5d83",
    far: "#2b4a69",
    mid: "#1b3550",
    near: "#0e2138",
    leaf: "#33695f",
    water: ["#41688a", "#142a4a"],
    glint: "#f3e6b4",
    field: ["#3f6a6c", "#264e58"],
    tint: "#1d3a66",
    strength: 0.46,
  },
  rain: {
    sky: ["#6d8088", "#9aa9a8", "#c6cdbf"],
    sun: "#dfe2d2",
    cloud: "#85969b",
    far: "#8d9f98",
    mid: "#5c7b6f",
    near: "#294a48",
    leaf: "#6f9a66",
    water: ["#aebbb4", "#5f7f86"],
    glint: "#e0e6da",
    field: ["#9fae62", "#6b8f5c"],
    tint: "#6f878c",
    strength: 0.2,
  },
};

export function mix(a: string, b: string, share: number): string {
  const channel = (color: string, at: number): number => Number.parseInt(color.slice(at, at + 2), 16);
  const blend = [1, 3, 5].map((at) => Math.round(channel(a, at) * (1 - share) + channel(b, at) * share));
  return `#${blend.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

export const darker = (color: string, share: number): string => mix(color, "#1b2434", share);
export const lighter = (color: string, share: number): string => mix(color, "#fff6e0", share);

export function palette(name: PaletteName): Palette {
  const { tint, strength, ...light } = lights[name];
  const lit = (color: string): string => mix(color, tint, strength);
  return {
    ...light,
    name,
    wood: lit(locals.wood),
    roof: lit(locals.roof),
    wall: lit(locals.wall),
    skin: lit(locals.skin),
    red: lit(locals.red),
    gold: lit(locals.gold),
    blue: lit(locals.blue),
    pink: lit(locals.pink),
    paper: lit(locals.paper),
    ink: lit(locals.ink),
    earth: lit(locals.earth),
    stone: lit(locals.stone),
  };
}
