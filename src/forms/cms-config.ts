/** The configuration of the form `/quan-tri/`, made from the very schemas that the check goes by. */
import { articleSchema } from "../content/article-schema.ts";
import { type Site, TABLES } from "../content/tables.ts";
import { BODY_BUTTONS, BODY_COMPONENTS } from "./body-components.ts";
import { cmsBackend } from "./cms-backend.ts";
import { type CmsField, cmsFields, type Overrides } from "./cms-fields.ts";
import { PHOTO_FIELD } from "./figure-text.ts";
import { ARTICLE_FORMAT, tableFormat } from "./file-formats.ts";
import { rowOf, type TypedSchema, typedSchema } from "./typed-schema.ts";

/** As Sveltia takes it; named are the parts that the page's own script looks into. */
export interface CmsConfig {
  readonly collections: readonly [
    articles: { readonly fields: readonly CmsField[] },
    tables: { readonly files: readonly { readonly name: string; readonly fields: readonly CmsField[] }[] },
  ];
  readonly [option: string]: unknown;
}

/** Rows of a table, chosen by name and written as their ids. */
const fromTable = (table: string) => ({
  widget: "relation",
  collection: "tables",
  file: table,
  value_field: `${table}.*.id`,
  display_fields: [`${table}.*.name`],
  search_fields: [`${table}.*.name`, `${table}.*.id`],
});

const ARTICLE_WIDGETS: Overrides = {
  date: { default: "{{now}}", hint: "Giờ tương lai là hẹn giờ đăng" },
  section: { ...fromTable("sections"), hint: "Chuyên mục có trong bảng của tòa soạn" },
  authors: {
    ...fromTable("authors"),
    multiple: true,
    hint: "Chọn trong bảng Tác giả; người viết mới thì thêm vào bảng trước",
  },
  "photo.src": PHOTO_FIELD,
  "photo.caption": { widget: "text" },
  "awards.note": { widget: "text" },
  "corrections.text": { widget: "text" },
  awards: { summary: "{{year}} {{authority}}: {{honour}}", label_singular: "một cấp khen" },
};

const TABLE_WIDGETS: Overrides = {
  accent: { widget: "color" },
  description: { widget: "text" },
  notice: { widget: "text" },
  bio: { widget: "text" },
};

const SLUG = "^[a-z0-9]+(-[a-z0-9]+)*$";
/** Below the longest file name that the check allows. */
const LONGEST_SLUG = 120;

/** @param logo address of the paper's sign */
export function cmsConfig(site: Site, logo?: string): CmsConfig {
  return {
    load_config_file: false,
    backend: cmsBackend(site),
    site_url: site.url,
    display_url: site.url,
    app_title: `Trang nhập bài | ${site.name}`,
    ...(logo !== undefined && { logo: { src: logo } }),
    show_preview_links: true,
    media_folder: "articles",
    public_folder: "/anh",
    media_libraries: {
      default: { config: { max_file_size: 20_000_000, slugify_filename: true } },
      stock_assets: { providers: [] },
    },
    slug: { encoding: "ascii", clean_accents: true, timezone: "local", maxlength: LONGEST_SLUG },
    output: { omit_empty_optional_fields: true },
    editor: { preview: false },
    collections: [articles(), tables()],
  };
}

function articles() {
  return {
    name: "articles",
    label: "Bài viết",
    label_singular: "bài viết",
    icon: "article",
    folder: "articles",
    extension: "md",
    format: ARTICLE_FORMAT,
    path: "{{date | date('YYYY')}}/{{date | date('MM')}}/{{slug}}",
    slug: {
      template: "{{title}}",
      editable: ["create"],
      pattern: [`/${SLUG}/`, "Cần chữ thường không dấu, số và gạch nối: mua-nuoc-noi-ve-som"],
    },
    preview_path: "{{dirname}}/{{slug}}.html",
    media_folder: "",
    public_folder: "",
    identifier_field: "title",
    summary: "{{title}}",
    aliases_field: false,
    sortable_fields: { fields: ["date", "title"], default: { field: "date", direction: "descending" } },
    view_filters: [
      { label: "Nháp", field: "status", pattern: "draft" },
      { label: "Đã gỡ", field: "status", pattern: "withdrawn" },
    ],
    thumbnail: "photo.src",
    fields: articleFields(),
  };
}

/** The text comes before what few articles need. */
function articleFields(): CmsField[] {
  const fields = cmsFields(typedSchema(articleSchema), ARTICLE_WIDGETS);
  const after = fields.findIndex(({ name }) => name === "photo") + 1;
  return [...fields.slice(0, after), bodyField(), ...fields.slice(after)];
}

/** The text under the front matter: no key of the schema, but of every article. */
function bodyField(): CmsField {
  return {
    name: "body",
    label: "Nội dung",
    hint: "Tiêu đề nhỏ dùng Tiêu đề 2 và Tiêu đề 3",
    widget: "richtext",
    required: true,
    buttons: BODY_BUTTONS,
    editor_components: BODY_COMPONENTS.map(({ id }) => id),
    modes: ["rich_text", "raw"],
    linked_images: false,
    use_emoji_autocomplete: false,
  };
}

function tables() {
  return {
    name: "tables",
    label: "Bảng của tòa soạn",
    icon: "table",
    files: Object.entries(TABLES).map(([name, { title, schema }]) => ({
      name,
      label: title,
      file: `_data/${name}.yml`,
      format: tableFormat(name),
      fields: tableFields(name, title, typedSchema(schema)),
    })),
  };
}

/** A table of rows is one list, which is the whole file. */
function tableFields(name: string, label: string, schema: TypedSchema): CmsField[] {
  const row = rowOf(schema);
  if (!row) return cmsFields(schema, TABLE_WIDGETS);
  const fields = cmsFields(row, TABLE_WIDGETS);
  const required = (schema.minItems ?? 0) > 0;
  return [
    {
      name,
      label,
      widget: "list",
      root: true,
      required,
      collapsed: true,
      summary: `{{${fields.find(({ name }) => name !== "id")?.name ?? "id"}}}`,
      fields,
    },
  ];
}
