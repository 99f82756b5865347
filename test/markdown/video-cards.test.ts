import { describeExamples } from "./body-fixtures.ts";

describeExamples("video-cards");
