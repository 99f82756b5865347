import { describeExamples } from "./body-fixtures.ts";

describeExamples("tables");
