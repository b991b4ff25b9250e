import type { OperationTexts } from "./operation-text.ts";

/** What the description says about the talk between client and counsellor. */
export const conversationTexts: OperationTexts = {
  readMessages: {
    summary: {
      "zh-CN": "来访者和机构的留言",
      en: "Read the messages of a client and the organisation",
    },
    description: {
      "zh-CN":
        "双方写过的话，一次一页，以及什么时候会有回复（answerBy）。工作人员的备注不在其中。要留言，记录一个 aftercare.message.sent.v1 事件，谁在说话由登录身份决定。",
      en: "What both wrote, a page at a time, and by when an answer is due (answerBy). Notes of staff are not in it. To send one, record an aftercare.message.sent.v1 event; who speaks follows from who is signed in.",
    },
  },
};
