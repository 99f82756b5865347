/** A zod schema as JSON Schema of what an editor types: before defaults are filled in and dates are read. */
import { z } from "zod";

/** Besides JSON Schema's own words it holds what the schema's `meta` says: `hint`, `choices`, `instant`. */
export type TypedSchema = z.core.JSONSchema.BaseSchema;

export function typedSchema(schema: z.ZodType): TypedSchema {
  return z.toJSONSchema(schema, { target: "draft-7", io: "input" });
}

/** The schemas of an object's keys, in the order in which they are declared. */
export function propertiesOf({ properties = {} }: TypedSchema): [string, TypedSchema][] {
  return Object.entries(properties).flatMap(([key, value]) =>
    typeof value === "boolean" ? [] : [[key, value]],
  );
}

/** The schema of a list's rows; undefined where it is no list. */
export function rowOf({ items }: TypedSchema): TypedSchema | undefined {
  return typeof items === "object" && !Array.isArray(items) ? items : undefined;
}

/** What editors see in the place of a word of the file, by that word. */
export function choicesOf({ choices }: TypedSchema): Readonly<Record<string, string>> {
  const known = z.record(z.string(), z.string()).safeParse(choices);
  return known.success ? known.data : {};
}

/** The form that a value must have, told to an editor. */
export function hintOf({ hint }: TypedSchema): string | undefined {
  return typeof hint === "string" ? hint : undefined;
}
