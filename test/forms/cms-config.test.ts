import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { articleSchema } from "../../src/content/article-schema.ts";
import { type Site, siteSchema, TABLES } from "../../src/content/tables.ts";
import { BODY_COMPONENTS } from "../../src/forms/body-components.ts";
import { cmsConfig } from "../../src/forms/cms-config.ts";
import { propertiesOf, rowOf, type TypedSchema, typedSchema } from "../../src/forms/typed-schema.ts";

const SCHEMA = JSON.parse(readFileSync("node_modules/@sveltia/cms/schema/sveltia-cms.json", "utf8"));
const ajv = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajv);
const isValid = ajv.compile(SCHEMA);

const site = (editing?: Partial<z.input<typeof siteSchema>["editing"]>): Site =>
  siteSchema.parse({ name: "Báo", description: "Một tờ báo.", url: "https://bao.example.vn", editing });

interface Field {
  readonly name: string;
  readonly widget: string;
  readonly required?: boolean | undefined;
  readonly fields?: readonly Field[] | undefined;
  readonly [option: string]: unknown;
}
const fieldSchema: z.ZodType<Field> = z.looseObject({
  name: z.string(),
  widget: z.string(),
  required: z.boolean().optional(),
  get fields() {
    return z.array(fieldSchema).optional();
  },
});
const configSchema = z.looseObject({
  backend: z.looseObject({}),
  collections: z.tuple([
    z.looseObject({ fields: z.array(fieldSchema) }),
    z.looseObject({ files: z.array(z.looseObject({ name: z.string(), fields: z.array(fieldSchema) })) }),
  ]),
});
const read = (of: Site = site()) => configSchema.parse(JSON.parse(JSON.stringify(cmsConfig(of))));
const [articles, tables] = read().collections;

/** `photo.src!`: every key's place, marked where a value is demanded. */
function keysOf(schema: TypedSchema, above = ""): string[] {
  return propertiesOf(rowOf(schema) ?? schema).flatMap(([key, each]) => {
    const demanded =
      (rowOf(schema) ?? schema).required?.includes(key) || (each.enum && each.default !== undefined);
    return [`${above}${key}${demanded ? "!" : ""}`, ...keysOf(each, `${above}${key}.`)];
  });
}

function placesOf(fields: readonly Field[], above = ""): string[] {
  return fields.flatMap(({ name, required, fields: inner = [] }) => [
    `${above}${name}${required ? "!" : ""}`,
    ...placesOf(inner, `${above}${name}.`),
  ]);
}

const BACKENDS: readonly Parameters<typeof site>[0][] = [
  undefined,
  { repo: "bao/bai" },
  { repo: "bao/bai", branch: "bai", signIn: "https://dang-nhap.example.vn/oauth" },
  { repo: "bao/nhom/bai", backend: "gitlab" },
  { repo: "bao/bai", backend: "gitea", signIn: "https://dang-nhap.example.vn" },
];

describe("the form's configuration", () => {
  it.each(BACKENDS)("is what Sveltia takes, with %j", (editing) => {
    isValid(JSON.parse(JSON.stringify(cmsConfig(site(editing)))));
    expect(isValid.errors ?? []).toEqual([]);
  });

  it("has a field for every key of an article, and for nothing else but its text", () => {
    const fields = placesOf(articles.fields.filter(({ name }) => name !== "body"));
    expect(fields).toEqual(keysOf(typedSchema(articleSchema)));
    expect(articles.fields.filter(({ name }) => name === "body")).toHaveLength(1);
  });

  it.each(Object.entries(TABLES))("has a field for every key of the table %s", (name, { schema }) => {
    const fields = tables.files.find((file) => file.name === name)?.fields ?? [];
    const [list] = fields;
    expect(placesOf(list?.root === true ? (list.fields ?? []) : fields)).toEqual(keysOf(typedSchema(schema)));
  });

  it("gives every field a Vietnamese name of its own", () => {
    const named = (fields: readonly Field[]): string[] =>
      fields.flatMap(({ name, label, fields: inner = [] }) => [`${name}: ${String(label)}`, ...named(inner)]);
    expect(named(articles.fields)).toMatchInlineSnapshot(`
      [
        "title: Tiêu đề bài",
        "date: Ngày giờ đăng",
        "section: Chuyên mục",
        "summary: Sapo",
        "authors: Tác giả",
        "topics: Chủ đề",
        "places: Địa phương",
        "photo: Ảnh đại diện",
        "src: Ảnh",
        "alt: Mô tả ảnh",
        "caption: Chú thích dưới ảnh",
        "credit: Tác giả ảnh",
        "focus: Giữ phần",
        "body: Nội dung",
        "awards: Khung tổng hợp khen thưởng",
        "year: Năm khen thưởng",
        "authority: Cấp khen",
        "honour: Hình thức",
        "individuals: Số cá nhân",
        "collectives: Số tập thể",
        "recipients: Tập thể, cá nhân tiêu biểu",
        "note: Ghi chú dưới bảng",
        "status: Tình trạng",
        "updated: Ngày giờ cập nhật gần nhất",
        "expires: Hết hạn",
        "corrections: Các đính chính",
        "date: Ngày đính chính",
        "text: Nội dung đính chính",
        "aliases: Địa chỉ cũ của bài",
        "pinned: Ghim",
        "source: Nguồn của bài đăng lại",
      ]
    `);
  });

  it("says no with the very patterns of the check", () => {
    const aliases = articles.fields.find(({ name }) => name === "aliases");
    expect(aliases?.field).toMatchObject({
      pattern: [
        expect.stringMatching(/^\/\^.*\$\/u$/),
        "Cần địa chỉ cũ bắt đầu bằng một dấu /, ví dụ /tin/123.html",
      ],
    });
  });

  it("reads and writes dates on the newsroom's clock", () => {
    const dates = articles.fields.filter(({ widget }) => widget === "datetime");
    expect(dates.map(({ name }) => name)).toEqual(["date", "updated", "expires"]);
    for (const field of dates) expect(field).toMatchObject({ input_timezone: "Asia/Ho_Chi_Minh" });
  });

  it("signs in with the paper's own helper or a token, never with somebody else's helper", () => {
    const backends = BACKENDS.map((editing) => read(site(editing)).backend);
    for (const backend of backends) {
      expect(backend.base_url !== undefined || JSON.stringify(backend.auth_methods) === '["token"]').toBe(
        true,
      );
    }
    expect(backends[2]).toMatchObject({
      name: "github",
      repo: "bao/bai",
      branch: "bai",
      base_url: "https://dang-nhap.example.vn",
      auth_endpoint: "oauth",
    });
  });

  it("offers in the text what the paper's Markdown knows, and no HTML", () => {
    const body = articles.fields.find(({ name }) => name === "body");
    expect(body?.buttons).not.toContain("heading-one");
    expect(body?.editor_components).toEqual(BODY_COMPONENTS.map(({ id }) => id));
  });
});
