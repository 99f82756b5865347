import { describeExamples } from "./body-fixtures.ts";

describeExamples("unseen-characters");
