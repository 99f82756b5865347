import { describeExamples } from "./diagnose-fixtures.ts";

describeExamples("headings-and-anchors");
