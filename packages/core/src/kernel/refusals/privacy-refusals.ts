import type { Text } from "../language.ts";

/** About a person's rights over their own data. */
export const privacyRefusals = {
  "data-request.answered": {
    "zh-CN": "请求 {id} 已经答复过。还有要说的，请来访者再提一次。",
    en: "The request {id} is answered already. If there is more to say, the client can make another one.",
  },
  "data-request.unknown": {
    "zh-CN": "没有找到编号为 {id} 的请求。",
    en: "There is no data request {id}.",
  },
  "data.consent-first": {
    "zh-CN": "来访者撤回了办理的同意，所以不能解除限制。请先征得来访者重新同意。",
    en: "The client withdrew the consent to handle the case, so the restriction stays. Ask the client to agree again first.",
  },
  "data.deleted": {
    "zh-CN": "这位来访者的个人信息已经删除，不能再记录。要重新办理，请用新的编号登记。",
    en: "This client's data was deleted, so nothing can be recorded. To start again, enrol the person under a new id.",
  },
  "data.held": {
    "zh-CN":
      "有保全或没了结的争议（异议、投诉），现在不能删除。保全解除、争议有了结果并记录以后，可以马上再申请。",
    en: "A hold, an objection or a complaint is open, so nothing can be deleted now. Ask again as soon as the hold is lifted and the outcome is recorded.",
  },
  "data.locked": {
    "zh-CN":
      "这位来访者的资料已锁定，只保存、不处理。要继续，请先由来访者重新同意，或由主管解除限制。",
    en: "This client's data is locked: it is stored and not worked with. To go on, the client agrees again or a supervisor lifts the restriction.",
  },
  "data.not-locked": {
    "zh-CN": "这位来访者的资料没有锁定，不需要解除。",
    en: "This client's data is not locked, so there is nothing to lift.",
  },
  "export.expired": {
    "zh-CN": "这次导出已经过期（24 小时）。还需要的话，写明原因，重新导出一次。",
    en: "This export has expired after 24 hours. If you still need the list, say why and export it again.",
  },
  "export.not-yours": {
    "zh-CN": "这次导出是别人申请的，只有本人能取。你需要的话，请写明原因，自己导出一次。",
    en: "Somebody else asked for this export, and only they can fetch it. If you need the list, say why and export it yourself.",
  },
  "export.unknown": {
    "zh-CN": "没有找到这次导出。请在导出列表里查看。",
    en: "There is no such export. Look for it in the list of exports.",
  },
  "sharing.not-consented": {
    "zh-CN": "来访者没有同意把资料提供给{to}。请先征得对这一家的同意，或写明法律依据。",
    en: "The client has not agreed to share data with {to}. Ask for the consent to share with exactly them first, or record the legal basis.",
  },
} as const satisfies Record<string, Text>;
