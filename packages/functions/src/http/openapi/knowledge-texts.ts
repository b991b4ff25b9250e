import type { OperationTexts } from "./operation-text.ts";

/** What is worth knowing beside the tasks. */
export const knowledgeTexts = {
  listKnowledge: {
    summary: { "zh-CN": "误会、问题、骗局和小建议", en: "List beliefs, questions, scams and tips" },
    description: {
      "zh-CN":
        "每张卡片的每一句都写明是法律、公开说明还是建议，来自哪里，把握有多大（H 读过原文，M 几处来源一致，L 来源单一）。用 task=R06.main 只看属于一条规则的；没有就是空的。里面没有任何人的资料。",
      en: "Each sentence says whether it is law, a public statement or advice, where it stands, and how sure that is (H: the original was read; M: several sources agree; L: a single one). With task=R06.main only those of one rule; none is an empty list. Nothing in it is about anybody.",
    },
  },
} as const satisfies OperationTexts;
