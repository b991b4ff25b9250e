import type { Text } from "../language.ts";

/** About an organisation's own settings and rules. */
export const organisationRefusals = {
  "organisation.exists": {
    "zh-CN": "这个机构编号已经有人用了，请换一个。",
    en: "There is an organisation with this id already. Choose another one.",
  },
  "organisation.unknown": {
    "zh-CN": "没有找到这个机构。",
    en: "There is no such organisation.",
  },
  "organisation.too-many": {
    "zh-CN": "一天最多新建三个机构，请明天再来。",
    en: "At most three organisations can be made in a day. Come back tomorrow.",
  },
  "organisation.changed-meanwhile": {
    "zh-CN": "这期间有人改过设置。请看一下现在的设置，再改一次。",
    en: "Somebody changed the settings meanwhile. Look at them as they are now and change them again.",
  },
  "organisation.mails-at-night": {
    "zh-CN": "发邮件的时间 {mailAt} 在安静时段（{quietFrom} 到 {quietUntil}）里。请换一个时间。",
    en: "Mails would go at {mailAt}, within the quiet hours from {quietFrom} to {quietUntil}. Choose another time.",
  },
  "wording.unknown": {
    "zh-CN": "没有这种邮件。",
    en: "There is no such mail.",
  },
  "wording.too-much": {
    "zh-CN": "自己写的文字加起来太多了。请把一些邮件改回原来的写法，再保存这一封。",
    en: "There are too many own words altogether. Put some mails back to the product's, then save this one.",
  },
  "wording.too-many-tests": {
    "zh-CN": "一小时最多试发五封，请晚一点再试。预览随时可以看。",
    en: "At most five test mails an hour. Try again later; the preview works at any time.",
  },
  "rule.unknown": {
    "zh-CN": "没有编号为 {rule} 的规则。所有规则都列在规则清单里。",
    en: "There is no rule {rule}. The list of rules has all of them.",
  },
  "rule.twice": {
    "zh-CN": "规则 {rule} 写了两次，请只写一次。",
    en: "The rule {rule} is there twice. Name it once.",
  },
  "rule.fixed": {
    "zh-CN": "规则 {rule} 的这一项不能改：它是法律规定的，或者关系到安全。",
    en: "This part of the rule {rule} cannot be changed: it is law, or people's safety depends on it.",
  },
  "rule.out-of-bounds": {
    "zh-CN": "规则 {rule} 的这一项只能是 {least} 到 {most}。",
    en: "This part of the rule {rule} can be from {least} to {most}.",
  },
  "rule.too-many-changes": {
    "zh-CN": "规则改得太多次了，不能再改。请联系我们。",
    en: "The rules were changed too often to be changed again. Ask us.",
  },
} as const satisfies Record<string, Text>;
