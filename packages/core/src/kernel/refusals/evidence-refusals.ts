import type { Text } from "../language.ts";

/** About files and uploads. */
export const evidenceRefusals = {
  "evidence.awaited": {
    "zh-CN": "文件还没有收到或还在检查，请稍后再试，或重新上传。",
    en: "The file has not arrived or is still being checked. Try again shortly, or upload it again.",
  },
  "evidence.held": {
    "zh-CN": "这份资料正被保全或用于争议，现在不能删除。",
    en: "This evidence is held or part of a dispute and cannot be removed now.",
  },
  "evidence.kept": {
    "zh-CN":
      "这是已结清借款的凭证，核对过以后锁定保存到{until}，在这以前谁都不能删。要是传错了别人的资料，请联系机构的管理员。",
    en: "This is a proof of a settled debt. It was checked and is locked until {until}; nobody can delete it before. If it shows somebody else's data, contact the organisation's admin.",
  },
  "evidence.locked": {
    "zh-CN": "同意已撤回，这份资料已锁定，不能再下载。",
    en: "Consent was withdrawn, so this evidence is locked and cannot be downloaded.",
  },
  "evidence.not-consented": {
    "zh-CN": "还没有上传信用报告的同意，请先请来访者同意。",
    en: "There is no consent to store credit reports yet. Ask the client for it first.",
  },
  "evidence.refused": {
    "zh-CN": "这个文件没有通过检查，没有保存。请看原因，换一个文件再上传。",
    en: "This file did not pass the checks and was not kept. See the reason and upload another one.",
  },
  "evidence.removed": {
    "zh-CN": "这份资料已经撤回或保存期满，文件已删除。",
    en: "This evidence was withdrawn or reached the end of its keeping, and the file is deleted.",
  },
  "evidence.reviewed-so": {
    "zh-CN": "这份资料已经是这个审核结果。要改，请选另一种结果。",
    en: "This file was reviewed with this very outcome. To change it, choose another one.",
  },
  "evidence.unknown": {
    "zh-CN": "没有找到这份资料。",
    en: "There is no such evidence.",
  },
  "upload.hash-differs": {
    "zh-CN": "收到的内容和你选的文件不一样，没有保存。请重新上传。",
    en: "What arrived is not the file that was chosen, so it was not kept. Upload it again.",
  },
  "upload.malware": {
    "zh-CN":
      "这个文件查出了病毒，没有保存，已经删除。别再打开原来的文件；请对着原件重新拍一张照片，或者截一张图再上传。",
    en: "A virus was found in this file, so it was not kept and is deleted. Do not open the original again. Take a fresh photo or a screenshot of the document and upload that.",
  },
  "upload.size-differs": {
    "zh-CN": "收到的文件大小和你选的不一样，没有保存。请重新上传。",
    en: "What arrived has another size than the file that was chosen, so it was not kept. Upload it again.",
  },
  "upload.too-large": {
    "zh-CN": "文件超过 20 MB。请拍小一点，或分成几份。",
    en: "The file is larger than 20 MB. Take a smaller picture or split it.",
  },
  "upload.type-differs": {
    "zh-CN": "文件的内容和它的类型不符，没有保存。请重新拍照，或导出成 PDF 再上传。",
    en: "The content is not of the type the file claims, so it was not kept. Take a picture or export a PDF and upload that.",
  },
  "upload.unsafe": {
    "zh-CN": "这个文件是程序，或带有病毒特征，没有保存。请重新拍照，或导出成 PDF 再上传。",
    en: "This file is a program or carries a virus signature, so it was not kept. Take a picture or export a PDF and upload that.",
  },
  "upload.wrong-type": {
    "zh-CN": "只能上传图片（JPEG、PNG、HEIC、WebP）或 PDF。",
    en: "Only pictures (JPEG, PNG, HEIC, WebP) and PDF files can be uploaded.",
  },
} as const satisfies Record<string, Text>;
