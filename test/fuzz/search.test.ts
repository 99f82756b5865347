import { searchProperties } from "./properties/search.ts";
import { runArea } from "./run-area.ts";

runArea("search", searchProperties, 120);
