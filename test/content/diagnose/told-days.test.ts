import { describeExamples } from "./diagnose-fixtures.ts";

describeExamples("told-days");
