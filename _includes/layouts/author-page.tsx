/** An author's page: who they are, and what they wrote. */
import type { AuthorPage } from "../../src/edition/edition.ts";
import type { Paper } from "../../src/edition/paper.ts";
import type { Outside } from "../components/page-head.tsx";
import { TagPageLayout } from "./tag-page.tsx";

interface AuthorPageLayoutProps {
  readonly page: AuthorPage;
  readonly paper: Paper;
  readonly outside?: Outside | undefined;
}

export function AuthorPageLayout({ page, paper, outside }: AuthorPageLayoutProps) {
  const { role, bio } = page.author ?? {};
  const introduction = [role && `${role}.`, bio].filter(Boolean).join(" ");
  return (
    <TagPageLayout
      page={page}
      kind="Tác giả"
      description={introduction || undefined}
      paper={paper}
      outside={outside}
    />
  );
}
