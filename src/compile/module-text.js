/** What the compiler is given in a source's place, so that compiled code still knows the file that it comes from. */
// @ts-check
import path from "node:path";
import { pathToFileURL } from "node:url";

const WITH_COMPONENTS = /^_includes\/.*\.tsx$/;
const COMPONENT = /^(?:export )?function ([A-Z]\w*)/gm;

/**
 * What a module names by its own address stays where it is; a component has its file's path as `file`.
 * @param {string} project the program's own folder, absolute
 * @param {string} name the source's path from there
 * @param {string} text
 */
export function moduleText(project, name, text) {
  const placed = text.replaceAll(
    /\bimport\.meta\.url\b(?=[,)])/g,
    JSON.stringify(pathToFileURL(path.join(project, name)).href),
  );
  if (!WITH_COMPONENTS.test(name)) return placed;
  const marks = [...text.matchAll(COMPONENT)].map((match) => `${match[1]}.file = ${JSON.stringify(name)};\n`);
  // At the end: lines keep their numbers.
  return `${placed}\n${marks.join("")}`;
}
