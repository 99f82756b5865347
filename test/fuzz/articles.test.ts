import { articleProperties } from "./properties/articles.ts";
import { runArea } from "./run-area.ts";

runArea("articles", articleProperties, 120);
