import { importerProperties } from "./properties/importers.ts";
import { runArea } from "./run-area.ts";

runArea("importers", importerProperties, 30);
