/** The fields of the form, one for each key of a schema: what they are called, what they take, and how they say no. */
import { choicesOf, hintOf, propertiesOf, rowOf, type TypedSchema } from "./typed-schema.ts";

/** A field of Sveltia's configuration. */
export interface CmsField {
  readonly name: string;
  readonly label: string;
  readonly widget: string;
  readonly required: boolean;
  readonly fields?: readonly CmsField[];
  readonly field?: CmsField;
  readonly [option: string]: unknown;
}

/** What no schema can say: by the key's place (`photo.src`, `awards.note`), options that are laid over. */
export type Overrides = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The clock on the newsroom's wall, wherever the editor sits. */
const INSTANT = { widget: "datetime", input_timezone: "Asia/Ho_Chi_Minh" };
/** From this many characters on a text is written on several lines. */
const LONG = 500;

export function cmsFields(schema: TypedSchema, overrides: Overrides = {}, above = ""): CmsField[] {
  return propertiesOf(schema).map(([key, each]) =>
    cmsField(key, each, schema.required?.includes(key) ?? false, overrides, above),
  );
}

function cmsField(
  name: string,
  schema: TypedSchema,
  required: boolean,
  overrides: Overrides,
  above: string,
): CmsField {
  const place = `${above}${name}`;
  const label = labelOf(name, schema);
  const hint = hintFor(label, schema);
  const own = overrides[place] ?? {};
  const widget =
    typeof own.widget === "string" ? { widget: own.widget } : widgetOf(schema, overrides, `${place}.`);
  return { name, label, required, ...(hint !== undefined && { hint }), ...widget, ...own };
}

function widgetOf(
  schema: TypedSchema,
  overrides: Overrides,
  inside: string,
): { readonly widget: string; readonly [option: string]: unknown } {
  const { default: preset, enum: words } = schema;
  if (schema.instant === true) return INSTANT;
  if (words) {
    const choices = choicesOf(schema);
    const options = words.map((word) => ({ label: choices[String(word)] ?? String(word), value: word }));
    // What has a preset always has a value.
    return { widget: "select", options, ...(preset !== undefined && { default: preset, required: true }) };
  }
  switch (schema.type) {
    case "object":
      return { widget: "object", fields: cmsFields(schema, overrides, inside) };
    case "array":
      return listWidget(schema, overrides, inside);
    case "boolean":
      return { widget: "boolean", default: preset === true };
    case "integer":
      return {
        widget: "number",
        value_type: "int",
        ...given({ min: schema.minimum, max: schema.maximum, default: preset }),
      };
    default:
      return textWidget(schema);
  }
}

function textWidget(schema: TypedSchema): { readonly widget: string; readonly [option: string]: unknown } {
  const { maxLength, pattern, default: preset } = schema;
  const hint = hintOf(schema);
  return {
    widget: maxLength !== undefined && maxLength >= LONG ? "text" : "string",
    use_emoji_autocomplete: false,
    ...given({ maxlength: maxLength, default: preset }),
    ...(pattern !== undefined && { pattern: [asPattern(pattern), `Cần ${hint ?? "đúng dạng"}`] }),
  };
}

function listWidget(
  schema: TypedSchema,
  overrides: Overrides,
  inside: string,
): { readonly widget: string; readonly [option: string]: unknown } {
  const row = rowOf(schema) ?? {};
  const size = given({ min: schema.minItems, max: schema.maxItems });
  if (row.type === "object") {
    return { widget: "list", fields: cmsFields(row, overrides, inside), collapsed: "auto", ...size };
  }
  // Plain words are written one a line; what has a form to keep gets a field of its own.
  if (row.pattern === undefined) return { widget: "list", ...size };
  return {
    widget: "list",
    field: { ...cmsField("muc", row, true, overrides, inside), label: "Mục" },
    ...size,
  };
}

/** Sveltia takes a pattern with flags only between slashes. */
function asPattern(source: string): string {
  return `/${source}/u`;
}

function given(options: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}

/** The key's title, or the first clause of its description. */
function labelOf(name: string, { title, description }: TypedSchema): string {
  return title ?? description?.split(/[:,;]/)[0] ?? name;
}

/** What the description tells beyond the label. */
function hintFor(label: string, schema: TypedSchema): string | undefined {
  const { description = "" } = schema;
  if (Object.keys(choicesOf(schema)).length > 0) return undefined;
  const rest = description.startsWith(label)
    ? description.slice(label.length).replace(/^[:,;]?\s*/, "")
    : description;
  return rest === "" ? undefined : rest.charAt(0).toUpperCase() + rest.slice(1);
}
