/** Links that run something, lead elsewhere than they seem to, or reach into the reader's own machine. */
import { noFeature, shows } from "./harm.ts";
import { refusedBody, shownBody } from "./harmless-article.ts";
import type { Harm, HostileInput } from "./hostile-input.ts";

const leads = (href: string): Harm => shows(`href="${href}"`, `a link to ${href}`);

/** Stock Markdown leaves these as text, so the harm is seen without our own list of schemes. */
function scheme(id: string, attack: string, body: string, href: string): HostileInput {
  const attempt = {
    id,
    attack,
    stock: leads(href),
    unguarded: { guard: "link-schemes", harm: leads(href) },
  } as const;
  return refusedBody("links", attempt, body, "lien-ket-sai");
}

function address(id: string, attack: string, body: string, href: string): HostileInput {
  return refusedBody("links", { id, attack, stock: leads(href) }, body, "lien-ket-sai");
}

function card(id: string, attack: string, written: string, harm: Harm): HostileInput {
  const attempt = { id, attack, stock: noFeature, unguarded: { guard: "video-hosts", harm } } as const;
  return shownBody("links", attempt, `${written}\n`, []);
}

const RUN = "javascript:alert(document.domain)";

export const LINKS: readonly HostileInput[] = [
  scheme("scheme-javascript", "a link that is a program", `[Xem](${RUN})\n`, RUN),
  scheme(
    "scheme-mixed-case",
    "the same in capitals, with a letter as an entity",
    "[Xem](JaVaScRi&#112;t:alert(1))\n",
    "JaVaScRipt:alert(1)",
  ),
  scheme(
    "scheme-tab",
    "a tab within the scheme, which browsers pass over",
    "[Xem](<java&Tab;script:alert(1)>)\n",
    "java%09script:alert(1)",
  ),
  scheme(
    "scheme-line-end",
    "a line end before the scheme",
    "[Xem](&NewLine;javascript:alert(1))\n",
    "javascript:alert(1)",
  ),
  scheme(
    "scheme-encoded",
    "a scheme in percent signs",
    "[Xem](javascript%3Aalert(1))\n",
    "javascript%3Aalert(1)",
  ),
  scheme(
    "scheme-control",
    "a control character before the scheme",
    "[Xem](&#1;javascript:alert(1))\n",
    "&amp;#1;javascript:alert(1)",
  ),
  scheme(
    "scheme-reference",
    "a program as a reference's address",
    "[Xem][a]\n\n[a]: javascript:alert(1) 'Tên'\n",
    "javascript:alert(1)",
  ),
  scheme("scheme-autolink", "a program in angle brackets", "<javascript:alert(1)>\n", "javascript:alert(1)"),
  scheme(
    "scheme-data",
    "a page within the address",
    "[Xem](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)\n",
    "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
  ),
  scheme(
    "scheme-vbscript",
    "a program in the language of old browsers",
    "[Xem](vbscript:msgbox(1))\n",
    "vbscript:msgbox(1)",
  ),
  scheme(
    "scheme-file",
    "a file of the reader's own machine",
    "[Xem](FILE:///C:/Windows/win.ini)\n",
    "FILE:///C:/Windows/win.ini",
  ),
  address(
    "scheme-blob",
    "an object that a script has made",
    "[Xem](blob:https://ben-lau.example.vn/1)\n",
    "blob:https://ben-lau.example.vn/1",
  ),
  address(
    "scheme-application",
    "a scheme that opens a program",
    "[Xem](ms-msdt:/id) <smb://vi.example/x> <intent://vi.example#Intent;end>\n",
    "ms-msdt:/id",
  ),
  address(
    "host-without-scheme",
    "two slashes: another host",
    "[Xem](//vi.example/tin)\n",
    "//vi.example/tin",
  ),
  address(
    "host-backslash",
    "a slash and a backslash, which browsers read as two slashes",
    "[Xem](</\\\\vi.example/tin>)\n",
    "/%5Cvi.example/tin",
  ),
  address("host-backslashes", "two backslashes", "[Xem](<\\\\\\\\vi.example/tin>)\n", "%5C%5Cvi.example/tin"),
  address(
    "host-no-slashes",
    "a scheme without slashes, which is another place to each program",
    "[Xem](https:vi.example/tin)\n",
    "https:vi.example/tin",
  ),
  address(
    "host-three-slashes",
    "three slashes after the scheme",
    "[Xem](https:///vi.example/tin)\n",
    "https:///vi.example/tin",
  ),
  address(
    "host-behind-name",
    "a trusted host's name as the name of a user",
    "[Xem](https://ben-lau.example.vn@vi.example/tin)\n",
    "https://ben-lau.example.vn@vi.example/tin",
  ),
  address("host-password", "a name and a password", "<https://a:b@vi.example/>\n", "https://a:b@vi.example/"),
  address(
    "host-outside-folder",
    "steps up and out of the articles' folder",
    "[Xem](../../../../etc/passwd)\n",
    "../../../../etc/passwd",
  ),
  shownBody(
    "links",
    {
      id: "host-look-alike",
      attack: "a bare address whose host has a Cyrillic letter",
      stock: shows(">https://lоngan.gov.vn/</a>", "an address that seems to be another"),
      unguarded: {
        guard: "plain-hosts",
        harm: shows(">https://lоngan.gov.vn/</a>", "an address that seems to be another"),
      },
    },
    "Xem <https://lоngan.gov.vn/> và https://xn--lngan-jye.gov.vn/tin\n",
    ["https://xn--lngan-jye.gov.vn/"],
  ),
  shownBody(
    "links",
    {
      id: "host-unicode-dots",
      attack: "hosts with other signs in the place of dots and slashes",
      stock: shows(">https://a⁄b.example/</a>", "an address whose host seems to end where it does not"),
    },
    "Xem <https://ben-lau。example。vn/> và <https://vi．example/> và <https://a⁄b.example/>\n",
    [],
  ),
  shownBody(
    "links",
    {
      id: "link-opener",
      attack: "a page elsewhere that would turn the paper's own into another",
      stock: shows('<a href="https://vi.example/" target="_blank">', "a link that hands the window over"),
    },
    '<a href="https://vi.example/" target="_blank">x</a> [Xem](https://vi.example/ "tên") https://vi.example/ [Thư](mailto:a@vi.example?bcc=b@vi.example)\n',
    [],
  ),
  shownBody(
    "links",
    {
      id: "link-attributes",
      attack: "addresses with quotation marks, spaces and brackets that leave their attribute",
      stock: shows("<a href='https://vi.example/' onclick=alert(1)>", "a link with a program of its own"),
    },
    `<a href='https://vi.example/' onclick=alert(1)>x</a> [a](<https://vi.example/" onclick="alert(2)>) <https://vi.example/"onclick=alert(3)> [b](https://vi.example/'onclick='alert(4))\n`,
    ["onclick=alert(1)"],
  ),
  shownBody(
    "links",
    {
      id: "link-very-long",
      attack: "an address of fifty thousand characters, bare and in a link",
      stock: noFeature,
      unguarded: {
        guard: "long-addresses",
        harm: ({ read }) =>
          /href="https:\/\/vi\.example\/b{50000}"/.test(read("2023/06/link-very-long.html"))
            ? "makes a link of them all"
            : undefined,
      },
    },
    `[Xem](https://vi.example/${"a".repeat(50_000)}) https://vi.example/${"b".repeat(50_000)}\n`,
    [],
  ),
  card(
    "video-host-longer",
    "a host that begins with a video site's",
    "https://www.youtube.com.vi.example/watch?v=dQw4w9WgXcQ",
    shows('data-video="youtube:dQw4w9WgXcQ"', "a card for another host's page"),
  ),
  card(
    "video-host-look-alike",
    "hosts that hold or end with a video site's name",
    "https://vi-youtube.com/watch?v=dQw4w9WgXcQ\n\nhttps://youtu.be.vi.example/dQw4w9WgXcQ\n\nhttps://vimeo.com.vi.example/12345",
    shows('data-video="', "a card for another host's page"),
  ),
  {
    ...card(
      "video-id-markup",
      "a video's id with quotation marks, and questions besides it",
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ%22%3E%3Cscript%3E\n\n[Phim "></span><script>alert(1)</script>](https://youtu.be/dQw4w9WgXcQ?autoplay=1&x="onload=alert(2))\n\nhttps://vimeo.com/1%2F..%2Fx\n\nhttps://ben-lau.example.vn/phim"onclick=alert(3).mp4',
      shows("<script>alert(1)</script>", "a script on the card"),
    ),
    unguarded: { guard: "escape-html", harm: shows("<script>alert(1)</script>", "a script on the card") },
  },
];
