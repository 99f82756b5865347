import { describeExamples } from "./body-fixtures.ts";

describeExamples("typography");
