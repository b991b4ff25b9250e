import type { OperationTexts } from "./operation-text.ts";

/** Operations on what mails say in an organisation's own words. */
export const wordingTexts: OperationTexts = {
  listWording: {
    summary: { "zh-CN": "邮件的写法", en: "List the wording of mails" },
    description: {
      "zh-CN":
        "每一种邮件：什么时候发，哪几处可以换成自己的话，产品怎么写，机构怎么写，能用哪些空位。every-mail 是每封邮件里都有的求助方式和落款。",
      en: "Each kind of mail: when it goes, which parts may be in your own words, the product's and yours, and the slots there are. `every-mail` holds the help line and the signature of all of them.",
    },
  },
  changeWording: {
    summary: { "zh-CN": "修改一种邮件的写法", en: "Change the wording of a mail" },
    description: {
      "zh-CN":
        "写上这种邮件所有要换的地方，没写的就用产品的；两种语言都要写。写上看到的 version，期间有人改过就是 409。不合适的写法不会保存，errors 里说明是哪一处。",
      en: "Name every part that is to be in your own words, in both languages; what is not named is the product's. 409 when somebody changed the settings after the version you have seen. Words that may not stand in a mail are not saved, and errors says where they are.",
    },
  },
  resetWording: {
    summary: { "zh-CN": "改回产品的写法", en: "Go back to the product's wording" },
    description: {
      "zh-CN": "这种邮件全部用回产品的写法。写上看到的 version，期间有人改过就是 409。",
      en: "The whole mail is in the product's words again. 409 when a version is named and somebody changed the settings after it.",
    },
  },
  previewWording: {
    summary: { "zh-CN": "预览一种邮件", en: "Preview a mail" },
    description: {
      "zh-CN": "用举例的日期和名字写成两种语言的邮件，不发送，也不保存。写法不合适时只说明问题。",
      en: "Writes the mail in both languages with sample dates and names; sends and saves nothing. Where words may not stand it says so instead.",
    },
  },
  testWording: {
    summary: { "zh-CN": "试发给自己", en: "Mail a sample to yourself" },
    description: {
      "zh-CN": "把预览发到你自己登录用的邮箱，不会发给别人；一小时最多五封。",
      en: "Mails the preview to the address you sign in with and to nobody else; at most five an hour.",
    },
  },
};
