/** The poses of the figures, in units of a hundredth of a standing person; sideways poses look to the right. */
// biome-ignore-all format: a pose reads best with each pair of limbs on one line.
import type { Point } from "./shape.ts";

export type Reach = readonly [joint: Point, end: Point];

export interface Pose {
  readonly neck: Point;
  readonly hip: Point;
  readonly head: Point;
  /** Half the breadth of the shoulders: about 10 from the front, 5 from the side. */
  readonly width: number;
  /** The far one first. */
  readonly arms: readonly [Reach, Reach];
  readonly legs: readonly [Reach, Reach];
}

const frontLegs: Pose["legs"] = [[[5.5, -26], [6, -1]], [[-5.5, -26], [-6, -1]]];

export const standing: Pose = {
  neck: [0, -83], hip: [0, -49], head: [0, -91], width: 9.6,
  arms: [[[13, -65], [13.5, -48]], [[-13, -65], [-13.5, -48]]], legs: frontLegs,
};

/** Both hands before the chest, for a certificate, a bunch of flowers or a tray. */
export const holding: Pose = { ...standing, arms: [[[14, -66], [7.5, -58]], [[-14, -66], [-7.5, -58]]] };

export const raising: Pose = { ...standing, arms: [[[16, -84], [19, -100]], [[-13, -65], [-13.5, -48]]] };

export const clapping: Pose = { ...standing, arms: [[[13, -67], [2, -68]], [[-13, -67], [-2, -69]]] };

/** One arm stretched out to give something to the person on the right. */
export const giving: Pose = {
  neck: [1, -83], hip: [0, -49], head: [2.4, -91], width: 6.4,
  arms: [[[12, -68], [24, -64]], [[8, -66], [22, -61]]], legs: [[[5, -26], [7, -1]], [[-3, -26], [-6, -1]]],
};

export const walking: Pose = {
  neck: [2, -83], hip: [0, -49], head: [3.4, -91], width: 5.2,
  arms: [[[8, -66], [14, -54]], [[-5, -65], [-8, -50]]], legs: [[[-2, -26], [-13, -3]], [[7, -27], [11, -1]]],
};

/** Walking with one hand on a carrying pole. */
export const carrying: Pose = { ...walking, arms: [[[11, -72], [13, -81]], [[-4, -65], [-4, -50]]] };

export const running: Pose = {
  neck: [8, -81], hip: [0, -49], head: [11.5, -89], width: 5,
  arms: [[[-7, -69], [-3, -56]], [[17, -66], [25, -76]]], legs: [[[-5, -28], [-27, -26]], [[15, -36], [16, -10]]],
};

export const kicking: Pose = {
  neck: [-3, -82], hip: [0, -49], head: [-1, -90], width: 5.6,
  arms: [[[10, -72], [19, -79]], [[-14, -70], [-22, -62]]], legs: [[[10, -30], [27, -14]], [[-3, -26], [-6, -1]]],
};

export const bending: Pose = {
  neck: [21, -61], hip: [-5, -50], head: [28, -62], width: 4.6,
  arms: [[[24, -44], [30, -25]], [[20, -43], [25, -23]]], legs: [[[2, -27], [4, -1]], [[-4, -26], [-6, -1]]],
};

/** Standing at the stern, leaning on crossed oars. */
export const rowing: Pose = {
  neck: [8, -82], hip: [0, -49], head: [11, -90], width: 5.4,
  arms: [[[16, -69], [25, -66]], [[13, -66], [23, -60]]], legs: [[[7, -27], [9, -1]], [[-4, -26], [-9, -1]]],
};

/** Sitting low in a boat with a paddle. */
export const paddling: Pose = {
  neck: [9, -38], hip: [0, -8], head: [13, -45.5], width: 5.2,
  arms: [[[18, -30], [25, -21]], [[12, -26], [21, -13]]], legs: [[[14, -13], [22, -3]], [[12, -11], [20, -2]]],
};

/** On a chair or a stool, seen from the side. */
export const seated: Pose = {
  neck: [0, -63], hip: [0, -29], head: [1.6, -71], width: 5.6,
  arms: [[[8, -48], [18, -43]], [[4, -47], [15, -41]]], legs: [[[19, -30], [20, -1]], [[17, -28], [16, -1]]],
};

/** Cross-legged on a mat, facing us. */
export const onMat: Pose = {
  neck: [0, -41], hip: [0, -8], head: [0, -49], width: 9.4,
  arms: [[[14, -26], [8, -17]], [[-14, -26], [-8, -17]]], legs: [[[19, -6], [-2, -2.5]], [[-19, -6], [2, -2.5]]],
};

/** Kneeling to work at something on the ground. */
export const kneeling: Pose = {
  neck: [8, -46], hip: [-3, -15], head: [12, -53.5], width: 5.4,
  arms: [[[18, -34], [26, -22]], [[13, -32], [23, -18]]], legs: [[[16, -18], [12, -1]], [[11, -5], [-10, -2]]],
};

/** Lying back in a reclining chair, the far arm stretched along it. */
export const reclining: Pose = {
  neck: [-22, -56], hip: [0, -29], head: [-27.5, -63], width: 5.6,
  arms: [[[-6, -42], [10, -40]], [[-10, -38], [7, -36]]], legs: [[[24, -31], [44, -22]], [[22, -28], [42, -18]]],
};
