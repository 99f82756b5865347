import { tableProperties } from "./properties/tables.ts";
import { runArea } from "./run-area.ts";

runArea("tables", tableProperties, 120);
