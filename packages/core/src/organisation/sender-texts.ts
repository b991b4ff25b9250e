import type { Text } from "../kernel/language.ts";

/** What to do about each record of the sender's domain. */
export const senderTexts = {
  ok: { "zh-CN": "没有问题，不用改。", en: "Nothing to do." },
  unknown: {
    "zh-CN": "域名服务器没有回答，现在说不准。过一会儿再查一次。",
    en: "No name server answered, so nothing can be said. Check again later.",
  },
  noSelector: {
    "zh-CN": "还没有配置 DKIM 选择器，不知道该查哪一条。请运营者填上邮件服务给的选择器。",
    en: "No DKIM selector is configured, so there is no name to ask for. The operator should set those the mail service gave.",
  },
  spf: {
    missing: {
      "zh-CN": "还没有 SPF 记录。请照“应为”加一条 TXT 记录，收件方才知道这些邮件是我们发的。",
      en: "There is no SPF record. Add a TXT record as expected, so that receivers know these mails are ours.",
    },
    different: {
      "zh-CN": "SPF 记录不对：只能有一条，要包含邮件服务，也不能放行所有人。请照“应为”改。",
      en: "The SPF record does not fit: there may be one only, it has to name the mail service, and it must not let everybody pass. Change it as expected.",
    },
  },
  dkim: {
    missing: {
      "zh-CN": "查不到 DKIM 公钥。请把邮件服务给的那条记录加到域名里。",
      en: "There is no DKIM key. Add the record that the mail service gave to the domain.",
    },
    different: {
      "zh-CN": "DKIM 记录里没有可用的公钥。请换成邮件服务现在给的那条。",
      en: "The DKIM record holds no key that counts. Replace it with the one that the mail service gives now.",
    },
  },
  dmarc: {
    missing: {
      "zh-CN": "还没有 DMARC 记录，Gmail 等会拒收。请照“应为”加一条 TXT 记录。",
      en: "There is no DMARC record, and Gmail and others turn mail away without one. Add a TXT record as expected.",
    },
    different: {
      "zh-CN": "DMARC 记录不对：只能有一条，p 要写 none、quarantine 或 reject。请照“应为”改。",
      en: "The DMARC record does not fit: there may be one only, and p has to be none, quarantine or reject. Change it as expected.",
    },
  },
  mx: {
    missing: {
      "zh-CN": "退信域名没有 MX 记录，我们收不到退信。请照“应为”加一条。",
      en: "The bounce domain has no MX record, so bounces do not reach us. Add one as expected.",
    },
    different: {
      "zh-CN": "退信域名的 MX 指向了别处。请改成“应为”的那一台，只留这一条。",
      en: "The bounce domain's MX leads elsewhere. Let it name the expected host, and no other.",
    },
  },
} as const satisfies Record<string, Text | Record<"missing" | "different", Text>>;
