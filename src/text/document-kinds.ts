/** Kinds of official documents by their short forms: Decree 30/2020/NĐ-CP, Appendix III, and Instruction 36-HD/VPTW for documents of the Party. */

export const DOCUMENT_KINDS: Readonly<Record<string, readonly string[]>> = {
  NQ: ["nghị quyết"],
  QĐ: ["quyết định", "quy định"],
  CT: ["chỉ thị"],
  KL: ["kết luận"],
  QC: ["quy chế"],
  TB: ["thông báo"],
  HD: ["hướng dẫn"],
  CTr: ["chương trình"],
  KH: ["kế hoạch"],
  PA: ["phương án"],
  ĐA: ["đề án"],
  BC: ["báo cáo"],
  TTr: ["tờ trình"],
  CV: ["công văn"],
  CĐ: ["công điện"],
  NĐ: ["nghị định"],
  TT: ["thông tư"],
  TTLT: ["thông tư liên tịch"],
  PL: ["pháp lệnh"],
};
