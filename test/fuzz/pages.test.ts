import { pageProperties } from "./properties/pages.ts";
import { runArea } from "./run-area.ts";

runArea("pages", pageProperties, 25);
