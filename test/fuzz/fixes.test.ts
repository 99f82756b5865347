import { fixProperties } from "./properties/fixes.ts";
import { runArea } from "./run-area.ts";

runArea("fixes", fixProperties, 40);
