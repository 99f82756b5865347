import { describeExamples } from "./diagnose-fixtures.ts";

describeExamples("document-numbers");
