import { describeExamples } from "./diagnose-fixtures.ts";

describeExamples("head");
