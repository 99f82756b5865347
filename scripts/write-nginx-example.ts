/** Writes docs/nginx.conf.example: `node --import tsx scripts/write-nginx-example.ts`. */
import { writeFileSync } from "node:fs";
import { nginxExample } from "./nginx-example/nginx-example.ts";

writeFileSync("docs/nginx.conf.example", nginxExample());
