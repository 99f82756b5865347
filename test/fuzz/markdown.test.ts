import { markdownProperties } from "./properties/markdown.ts";
import { runArea } from "./run-area.ts";

runArea("markdown", markdownProperties, 100);
