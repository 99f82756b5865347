import { describeExamples } from "./diagnose-fixtures.ts";

describeExamples("short-forms");
