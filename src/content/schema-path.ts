/** Looks along a path: what value stands there, which schema rules it, and how that is described to editors. */
import { z } from "zod";

type Path = readonly PropertyKey[];

/** Undefined where nothing stands. */
export function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, part) => (typeof value === "object" && value !== null ? Reflect.get(value, part) : undefined),
    root,
  );
}

/** The schema of the value at this path, through optional and default wrappers. */
export function schemaAt(path: Path, schema: z.ZodType): z.ZodType | undefined {
  let current: z.ZodType | undefined = schema;
  for (const part of path) {
    const inner = current === undefined ? undefined : unwrap(current);
    if (inner instanceof z.ZodArray) current = asType(inner.element);
    else if (inner instanceof z.ZodObject) current = asType(inner.shape[String(part)]);
    else return undefined;
  }
  return current;
}

/** The keys that the object at this path may have. */
export function shapeAt(path: Path, schema: z.ZodType): object | undefined {
  const found = schemaAt(path, schema);
  const inner = found === undefined ? undefined : unwrap(found);
  return inner instanceof z.ZodObject ? inner.shape : undefined;
}

function unwrap(schema: z.ZodType): z.ZodType {
  let current = schema;
  while (current instanceof z.ZodOptional || current instanceof z.ZodDefault) {
    current = asType(current.unwrap()) ?? current;
  }
  return current;
}

function asType(value: unknown): z.ZodType | undefined {
  return value instanceof z.ZodType ? value : undefined;
}

/** Completes "Cần …" for the value at this path. */
export function describe(path: Path, schema: z.ZodType): string {
  const found = schemaAt(path, schema);
  const text = found?.description ?? (found && unwrap(found).description);
  return text ? lowerFirst(text) : "giá trị đúng dạng";
}

export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
