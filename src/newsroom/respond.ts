/** Sends an answer of the preview to the browser. */
import { readFile } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import type { Answer } from "../build/on-request/answer.ts";
import { contentTypeOf } from "./content-type.ts";

const HTML = contentTypeOf("index.html");

export async function respond(response: ServerResponse, answer: Answer): Promise<void> {
  switch (answer.kind) {
    case "text":
      return sendText(response, answer.status, contentTypeOf(answer.file), answer.text);
    case "redirect":
      response.writeHead(301, { location: answer.to });
      response.end();
      return;
    case "invalid":
      return sendText(response, 400, contentTypeOf("400.txt"), "");
    case "file": {
      const bytes = await readFile(answer.place).catch(() => undefined);
      if (!bytes) return sendText(response, 404, contentTypeOf("404.txt"), "");
      response.writeHead(200, {
        "content-type": contentTypeOf(answer.file),
        "content-length": bytes.length,
      });
      response.end(bytes);
    }
  }
}

export function sendPage(response: ServerResponse, status: number, html: string): void {
  sendText(response, status, HTML, html);
}

function sendText(response: ServerResponse, status: number, type: string, text: string): void {
  response.writeHead(status, { "content-type": type });
  response.end(text);
}
