import type { Text } from "../kernel/language.ts";
import { say } from "../notices/notice.ts";

/**
 * What letters refer to, each with what it says in a few words. Only texts that were read (H in rules.md); what is
 * less sure is told on the screen, not in a letter.
 */
export interface Citation {
  readonly name: Text;
  readonly says: Text;
  /** As rules.md numbers its sources. */
  readonly source: string;
}

const regulation = (article: number, zh: string, en: string): Citation => ({
  name: say(
    `《征信业管理条例》第${article}条`,
    `Regulation on the Credit Reporting Industry, Article ${article}`,
  ),
  says: say(zh, en),
  source: "L1",
});

const code = (article: number, zh: string, en: string): Citation => ({
  name: say(`《民法典》第${article}条`, `Civil Code, Article ${article}`),
  says: say(zh, en),
  source: "L28",
});

export const citations = {
  "credit-16": regulation(
    16,
    "不良信息的保存期限为自不良行为或者事件终止之日起5年，超过的应当删除；信息主体可以对不良信息作出说明。",
    "negative information is kept for five years from the end of the act or event and is then deleted; the person may add an explanation.",
  ),
  "credit-25": regulation(
    25,
    "信息主体可以向征信机构或者信息提供者提出异议，收到异议的应当作出标注，自收到之日起20日内核查处理，并书面答复。",
    "a person may object to the bureau or to whoever provided the information; they mark it, check it within 20 days of receipt and answer in writing.",
  ),
  "credit-26": regulation(
    26,
    "认为合法权益受到侵害的，可以向所在地的国务院征信业监督管理部门派出机构投诉，受理之日起30日内书面答复。",
    "whoever sees their rights infringed may complain to the local branch of the regulator, which answers in writing within 30 days of accepting it.",
  ),
  "civil-393": code(
    393,
    "主债权消灭的，担保物权消灭。",
    "when the main claim ends, the security ends.",
  ),
  "civil-546": code(
    546,
    "债权人转让债权，未通知债务人的，该转让对债务人不发生效力。",
    "an assignment has no effect on the debtor who was not notified of it.",
  ),
  "civil-558": code(
    558,
    "债权债务终止后，当事人应当遵循诚信等原则，根据交易习惯履行通知、协助、保密等义务。",
    "duties of notice, help and confidence go on after the claim has ended.",
  ),
  "civil-677": code(
    677,
    "借款人提前返还借款的，除当事人另有约定外，应当按照实际借款的期间计算利息。",
    "on early repayment, unless agreed otherwise, interest runs for the time the money was really lent.",
  ),
  "civil-985": code(
    985,
    "得利人没有法律根据取得不当利益的，受损失的人可以请求得利人返还取得的利益。",
    "what was received without a legal ground can be asked back.",
  ),
} as const satisfies Readonly<Record<string, Citation>>;

export type CitationId = keyof typeof citations;
