/** Where the form writes: the repository that the paper's table names, or a folder of this computer. */
import type { Site } from "../content/tables.ts";

/** Without a repository only the work with a folder is offered; Sveltia wants some name all the same. */
const NO_REPO = { name: "github", repo: "toa-soan/thu-muc", auth_methods: ["token"] };

export function cmsBackend({ editing }: Site): Readonly<Record<string, unknown>> {
  if (editing?.repo === undefined) return NO_REPO;
  const { backend, repo, branch, signIn } = editing;
  return { name: backend, repo, branch, ...signInWith(signIn), commit_messages: COMMITS };
}

/** Without a helper of the paper's own the editor signs in with a token: the default helper is somebody else's. */
function signInWith(signIn: string | undefined): Readonly<Record<string, unknown>> {
  if (signIn === undefined) return { auth_methods: ["token"] };
  const { origin, pathname } = new URL(signIn);
  const path = pathname.replace(/^\/|\/$/g, "");
  return { base_url: origin, ...(path && { auth_endpoint: path }) };
}

const COMMITS = {
  create: "Bài mới: {{slug}}",
  update: "Sửa: {{slug}}",
  delete: "Xóa: {{slug}}",
  uploadMedia: "Thêm ảnh: {{path}}",
  deleteMedia: "Xóa ảnh: {{path}}",
};
