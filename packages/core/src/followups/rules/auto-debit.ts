import { addDays, earlierOf, laterOf } from "../../calendar/dates.ts";
import type { AutoDebit } from "../../casefile/debt-terms.ts";
import type { DebtFacts } from "../../casefile/facts.ts";
import type { DebtRule, Instance } from "../rule.ts";
import { settlementsFor } from "./anchors.ts";
import { onDueDay } from "./on-due-day.ts";

/** Shown as the subject while nobody has said which authorisations there are. */
const anyChannel = "any";

function authorisation(facts: DebtFacts, { subject }: Instance): AutoDebit | undefined {
  return facts.terms.autoDebits.find(({ id }) => id === subject);
}

/** Cancel on settled debts only: an active debt keeps its auto-pay (A19 against B26). */
export const autoDebitRules: readonly DebtRule[] = [
  {
    id: "R03",
    version: 1,
    title: { "zh-CN": "取消自动扣款授权", en: "Cancel the auto-debit authorisation" },
    why: {
      "zh-CN": "钱还清了，授权还在，就有可能再被扣一次。",
      en: "The debt is gone but the permission to debit stays until you cancel it.",
    },
    endsWhen: {
      "zh-CN": "这个渠道的代扣已解约",
      en: "The authorisation of this channel is cancelled",
    },
    anchor: "settlement",
    offset: { days: 3 },
    clock: "advice",
    sources: ["A19", "L32"],
    adjustable: { days: [1, 7] },
    steps: [onDueDay("autodebit-cancel")],
    escalate: { workingDays: 2 },
    instances(facts) {
      const known = facts.terms.autoDebits.map(({ id }) => id);
      return settlementsFor(facts, known.length > 0 ? known : [anyChannel]);
    },
    /** min(T+3, next debit − 1), not before T. */
    dueOn(facts, instance, byOffset) {
      const nextDebitOn = authorisation(facts, instance)?.nextDebitOn;
      if (nextDebitOn === undefined || nextDebitOn < instance.anchorOn) return byOffset;
      return laterOf(instance.anchorOn, earlierOf(byOffset, addDays(nextDebitOn, -1)));
    },
    endedBy: (facts, { subject, over }) =>
      facts.cancelledDebits.find(
        ({ authorisationId, seq }) =>
          (authorisationId === subject || subject === anyChannel) &&
          (over === undefined || seq < over.seq),
      ),
    caution: (facts, instance) =>
      authorisation(facts, instance)?.sharedWithActiveDebt === true
        ? {
            "zh-CN": "这张卡还在给另一笔没还完的借款自动还款。只取消这一家的授权，不要停掉整张卡。",
            en: "This card still pays another debt that is not settled. Cancel this lender's authorisation only, not the whole card.",
          }
        : undefined,
  },
];
