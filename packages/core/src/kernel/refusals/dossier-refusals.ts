import type { Text } from "../language.ts";

/** About dossiers: what is put together for a person, an objection or a court. */
export const dossierRefusals = {
  "dossier.unknown": {
    "zh-CN": "没有找到这份档案，可能已经过期。重新生成一份就行。",
    en: "There is no such dossier; it may have expired. Make a new one.",
  },
  "dossier.one-debt": {
    "zh-CN": "征信异议的档案只针对一笔借款，请选一笔。",
    en: "A dossier for an objection is about one debt. Choose one.",
  },
  "dossier.no-debt": {
    "zh-CN": "给法院的档案要说明是哪几笔借款，请至少选一笔。",
    en: "A dossier for a court names the debts it is about. Choose at least one.",
  },
  "dossier.under-way": {
    "zh-CN": "这位来访者有一份档案正在整理。等它好了再生成下一份，一般几分钟。",
    en: "A dossier of this client is being made. Wait until it is done, usually some minutes, then make the next.",
  },
  "dossier.too-large": {
    "zh-CN": "选的资料一共{size}，超过了一份档案能装的{most}。请少选几笔借款，分成几份。",
    en: "The files come to {size}, more than the {most} that one dossier can hold. Choose fewer debts and make several.",
  },
  "dossier.not-ready": {
    "zh-CN": "这份档案还没有整理好。好了会发邮件，页面上也能看到。",
    en: "This dossier is not ready yet. A mail says when it is, and so does the page.",
  },
  "dossier.expired": {
    "zh-CN": "这份档案只保留7天，已经删掉了。重新生成一份就行。",
    en: "This dossier was kept for 7 days and is gone. Make a new one.",
  },
  "dossier.outdated": {
    "zh-CN":
      "这份档案里有资料后来撤回了同意或删除了，不能再下载。重新生成一份，就是现在能给的内容。",
    en: "Consent for something in this dossier was withdrawn, or it was deleted, so it is not given any more. Make a new one: it holds what may be given now.",
  },
} as const satisfies Record<string, Text>;
