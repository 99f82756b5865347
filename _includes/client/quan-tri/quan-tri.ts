/** The form for editors: Sveltia CMS, with the paper's own file formats and parts of a text. */
import "./quan-tri.css";
// Before the form itself, which asks for it at once.
import "./speak-vietnamese.ts";
import CMS from "@sveltia/cms";
import { FORM_CONFIG_ADDRESS } from "../../../src/content/editing.ts";
import { articleFromText, articleText } from "../../../src/forms/article-file.ts";
import { BODY_COMPONENTS } from "../../../src/forms/body-components.ts";
import type { CmsConfig } from "../../../src/forms/cms-config.ts";
import { ARTICLE_FORMAT, tableFormat } from "../../../src/forms/file-formats.ts";
import { tableFromText, tableText } from "../../../src/forms/table-file.ts";
import { refuseWrongMonth } from "./refuse-wrong-month.ts";

const notice = document.querySelector<HTMLElement>("[data-quan-tri]");
const onThisComputer = /^(127\.0\.0\.1|(.+\.)?localhost)$/.test(location.hostname);

if (notice && (document.body.dataset.ghiVao === "kho" || onThisComputer)) {
  const response = await fetch(FORM_CONFIG_ADDRESS);
  if (response.ok) {
    notice.remove();
    open(await response.json());
  }
} else notice?.classList.add("chua-noi");

function open(config: CmsConfig): void {
  const [articles, tables] = config.collections;
  CMS.registerCustomFormat(ARTICLE_FORMAT, "md", {
    fromFile: articleFromText,
    toFile: (content: Readonly<Record<string, unknown>>) => articleText(content, articles.fields),
  });
  for (const { name, fields } of tables.files) {
    let before = "";
    CMS.registerCustomFormat(tableFormat(name), "yml", {
      fromFile(text: string) {
        before = text;
        return tableFromText(text);
      },
      toFile: (table: unknown) => tableText(before, table, fields),
    });
  }
  for (const component of BODY_COMPONENTS) {
    CMS.registerEditorComponent({ ...component, toPreview: () => component.label });
  }
  CMS.registerEventListener({ name: "preSave", handler: refuseWrongMonth });
  CMS.init({ config });
}
