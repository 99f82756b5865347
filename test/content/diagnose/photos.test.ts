import { describeExamples } from "./diagnose-fixtures.ts";

describeExamples("photos");
