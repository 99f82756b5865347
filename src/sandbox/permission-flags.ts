/** What a process may do -> the flags of Node's permission model; all that is not named is refused. */
import type { HelperKind } from "./helper-kinds.ts";

export interface Permits extends Pick<HelperKind, "addons" | "programs"> {
  /** Files, and folders with all that is in them or will be; absolute. A star at the end: all that begins like this. */
  readonly reads: readonly string[];
  /** These may be read, too. */
  readonly writes: readonly string[];
}

/** Newer versions' name first. */
const SWITCHES = ["--permission", "--experimental-permission"];

/** Node takes it for the end of a name, and in older versions for the beginning of another. */
const ODD = /[,*]/;

/**
 * Worker threads are not among what can be allowed: one that is started with arguments of its own has all rights.
 * @param known the flags of the running Node
 * @param isFolder whether one is there now
 * @returns undefined where it has no permission model
 */
export function permissionFlags(
  { reads, writes, addons, programs }: Permits,
  known: ReadonlySet<string>,
  isFolder: (place: string) => boolean,
): string[] | undefined {
  const turnOn = SWITCHES.find((name) => known.has(name));
  if (!turnOn) return undefined;
  return [
    turnOn,
    // That the model is young is for us to know, not for whoever prints a newspaper.
    "--disable-warning=ExperimentalWarning",
    "--disable-warning=SecurityWarning",
    ...grants([...reads, ...writes], isFolder).map((place) => `--allow-fs-read=${place}`),
    ...grants(writes, isFolder).map((place) => `--allow-fs-write=${place}`),
    ...(addons ? ["--allow-addons"] : []),
    ...(programs ? ["--allow-child-process"] : []),
  ];
}

/** Each place once: Node 20 dies of one that is named twice. */
function grants(places: readonly string[], isFolder: (place: string) => boolean): string[] {
  const beginnings = new Set<string>();
  const exact = new Set<string>();
  for (const place of places) {
    const odd = place.search(ODD);
    if (odd >= 0) beginnings.add(place.slice(0, odd));
    // A folder whose name others' begin with is lost in Node's tree of names.
    else if (isFolder(place) && places.some((other) => isNamedAlike(place, other))) beginnings.add(place);
    else exact.add(place);
  }
  const begun = [...beginnings].filter((each) => !hasBeginning(each, beginnings));
  const rest = [...exact].filter((place) => !begun.some((each) => place.startsWith(each)));
  return [
    ...begun.map((each) => `${each}*`),
    // Node itself adds what is in a folder, where there is one already.
    ...rest
      .filter((place) => !rest.some((other) => place.startsWith(`${other}/`)))
      .flatMap((place) => (isFolder(place) ? [place] : [place, `${place}/*`])),
  ];
}

function isNamedAlike(place: string, other: string): boolean {
  return other.startsWith(place) && other.length > place.length && other[place.length] !== "/";
}

function hasBeginning(place: string, beginnings: ReadonlySet<string>): boolean {
  return [...beginnings].some((each) => each !== place && place.startsWith(each));
}
