/** The page of the form for editors: what is told until its script has opened it, and where there is no repository yet. */
import type { Paper } from "../../src/edition/paper.ts";
import { OwnScript } from "../components/own-script.tsx";
import { OwnStyle } from "../components/own-style.tsx";

export function FormPageLayout({ paper }: { readonly paper: Paper }) {
  const { site, assets } = paper;
  const repo = site.editing?.repo;
  return (
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`Trang nhập bài | ${site.name}`}</title>
        <meta name="robots" content="noindex" />
        <OwnStyle paper={paper} name="quan-tri.css" />
        {assets["icon.svg"] !== undefined && (
          <link rel="icon" href={assets["icon.svg"]} type="image/svg+xml" />
        )}
        <OwnScript paper={paper} name="quan-tri.js" />
      </head>
      <body data-ghi-vao={repo === undefined ? "thu-muc" : "kho"}>
        <main data-quan-tri>
          <h1>Trang nhập bài của {site.name}</h1>
          <p class="dang-mo">Đang mở…</p>
          <noscript>
            <p>Trang này cần trình duyệt bật JavaScript.</p>
          </noscript>
          {repo === undefined && <HowToConnect />}
        </main>
      </body>
    </html>
  );
}

function HowToConnect() {
  return (
    <div class="huong-dan">
      <p>
        Trang này chưa nối với kho bài. Người phụ trách kỹ thuật hãy thêm vào <code>_data/site.yml</code> rồi
        dựng lại báo:
      </p>
      <pre>
        <code>{"editing:\n  backend: github\n  repo: chu-kho/ten-kho"}</code>
      </pre>
      <p>
        Ai có thư mục bài trên máy mình thì chạy <code>npm start</code> rồi mở{" "}
        <code>http://localhost:8080/quan-tri/</code> bằng Chrome hoặc Edge.
      </p>
    </div>
  );
}
