/** Leaves out what a file need not say: empty values of keys that may be missing, and values that hold without being said. */
import type { CmsField } from "./cms-fields.ts";

type Content = Readonly<Record<string, unknown>>;

/** @param before as it stood in the file: what it says explicitly stays said */
export function withoutPresets(content: Content, fields: readonly CmsField[], before: Content = {}): Content {
  return Object.fromEntries(
    Object.entries(content).flatMap(([key, value]) => {
      const field = fields.find(({ name }) => name === key);
      const inner = withoutInner(value, field, before[key]);
      const unsaid =
        inner !== undefined && field?.default === inner
          ? !(key in before)
          : isEmpty(inner) && !field?.required;
      return unsaid ? [] : [[key, inner]];
    }),
  );
}

function withoutInner(value: unknown, field: CmsField | undefined, before: unknown): unknown {
  const inside = field?.fields;
  if (!inside) return Array.isArray(value) ? value.filter((each) => !isEmpty(each)) : value;
  if (Array.isArray(value)) {
    return value.map((row, at) => withoutInner(row, field, Array.isArray(before) ? before[at] : undefined));
  }
  return isContent(value) ? withoutPresets(value, inside, isContent(before) ? before : {}) : value;
}

function isContent(value: unknown): value is Content {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === "") return true;
  if (Array.isArray(value)) return value.length === 0;
  return isContent(value) && Object.keys(value).length === 0;
}
