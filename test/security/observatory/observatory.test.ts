import { readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, inject, it } from "vitest";
import { netlifyHeaders } from "../../feeds/netlify-headers.ts";
import { readCases } from "../../fixtures/read-cases.ts";
import { MODIFIERS } from "./modifiers.ts";
import { type Score, scoreOf } from "./observatory.ts";
import { readAnswer } from "./read-answer.ts";
import type { SiteAnswer } from "./site-answer.ts";

const HOST = "bao.example.vn";

const told = ({ points, passed, tests, results }: Score) =>
  [`${points} points, ${passed} of ${tests}`, ...results.filter((result) => !MODIFIERS[result].pass)].join(
    "\n",
  );

describe("the rules of Mozilla's HTTP Observatory", () => {
  it.each(readCases("test/security/observatory/cases.txt").map((each) => [each.title, each] as const))(
    "%s",
    (_, { input, expected }) => {
      expect(told(scoreOf(readAnswer(input), HOST))).toBe(expected);
    },
  );
});

/** A page as the built site has it, with the headers that it asks its host for. */
async function answerOf(file: string): Promise<SiteAnswer> {
  const site = inject("miniSite");
  const address = `/${file.replace(/index\.html$/, "")}`;
  const headers = Object.entries((await netlifyHeaders(path.join(site, "_headers")))(address));
  return {
    // Netlify and the example for nginx send http to https on the same host.
    route: [`http://${HOST}${address}`, `https://${HOST}${address}`],
    headers,
    preflight: headers,
    html: await readFile(path.join(site, file), "utf8"),
    preloaded: false,
  };
}

describe("a page of ours", () => {
  it.each([
    "index.html",
    "2023/06/hai-nam-lam-theo-guong-bac.html",
    "2023/05/lang-trong.html",
    "2023/05/da-go.html",
    "chinh-tri/index.html",
    "2023/06/index.html",
    "2023/index.html",
    "chu-de/lang-nghe/index.html",
    "dia-phuong/tan-tru/index.html",
    "tac-gia/to-thoi-su/index.html",
    "tim-kiem/index.html",
    "cam-on/index.html",
    "quyen-rieng-tu/index.html",
    "ngoai-tuyen/index.html",
    "404.html",
    "quan-tri/index.html",
  ])("%s passes every test, with all points that a site without cookies can have", async (file) => {
    expect(told(scoreOf(await answerOf(file), HOST))).toBe("155 points, 12 of 12");
  });

  it("is given five more once browsers know the host for https", async () => {
    const answer = { ...(await answerOf("index.html")), preloaded: true };
    expect(scoreOf(answer, HOST).points).toBe(160);
  });
});
