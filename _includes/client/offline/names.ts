/** Names that the worker and the pages share. */

/** All caches begin so; one that is named otherwise is not the worker's. */
export const PREFIX = "ngoai-tuyen";
/** Kept pages, what they need, and the list of them. */
export const STORE = `${PREFIX}-trang`;
/** The offline page as one version of the site has it. */
export const SHELL = `${PREFIX}-khung-`;
/** The list of what is kept: an address that the site itself never answers. */
export const LIST = "/ngoai-tuyen/danh-sach.json";
/** Asks for the kept copy of the front page that it names. */
export const COPY_OF = "trang";
/** Stands in an article's page, and in no other: a page that has lost it has been withdrawn. */
export const ARTICLE_MARK = "data-save-offline";
