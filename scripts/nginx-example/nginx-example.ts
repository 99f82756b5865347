/** The example for nginx, for a paper of any name whose repository is on GitHub: `docs/nginx.conf.example`. */
import type { Paper } from "../../src/edition/paper.ts";
import { renderNginx } from "../../src/feeds/nginx.ts";

const ABOUT = [
  "How nginx serves a built paper, with the headers that Netlify is told in _headers. Made by `npm run nginx-example`.",
  "",
  "Put it into the http block (/etc/nginx/conf.d/bao.conf), with your own name, certificates and root. After each build:",
  "",
  "  awk 'NF { print $1, $2 \";\" }' _site/_redirects > /etc/nginx/paper-moved.map && nginx -s reload",
  "",
  "Where the form for editors writes to a repository elsewhere than on GitHub, take its line of Content-Security-Policy",
  'from _site/_headers. The form "Phản hồi" is Netlify\'s: here it needs a program that takes POST /cam-on/.',
  "For a preview set X-Robots-Tag to noindex in its map's default.",
];

/** A star stands where a build puts a hash. */
const ASSETS = {
  "search-worker.js": "/tai-nguyen/search-worker-*.js",
  "icon.svg": "/tai-nguyen/icon-*",
};

const paper: Paper = {
  site: {
    name: "Báo",
    description: "Báo",
    url: "https://bao.example.vn",
    accent: "#9b1c1c",
    editing: { form: true, backend: "github", branch: "main", repo: "chu-kho/ten-kho" },
  },
  sections: [],
  linkGroups: [],
  assets: ASSETS,
  integrity: {},
  preview: false,
};

export function nginxExample(): string {
  return renderNginx(paper, ABOUT);
}
