import type { PlannedDebt } from "../../api/plans.ts";
import { useSay } from "../../language/language.ts";
import { Day } from "../../ui/day.tsx";
import { Section } from "../../ui/page.tsx";
import { Saying } from "../../ui/saying.tsx";
import { useToday } from "../../ui/use-today.ts";
import { planTexts as texts } from "./plan-texts.ts";

/** B32: the days that letters and calls named, while they are still to come. */
export function Promises({ debts }: { readonly debts: readonly PlannedDebt[] }) {
  const say = useSay();
  const today = useToday();
  const promised = debts.flatMap(({ creditor, isSettled, promises }) =>
    isSettled ? [] : promises.map(({ id, promisedOn }) => ({ id, creditor, promisedOn })),
  );
  const ahead = promised.filter(({ promisedOn }) => promisedOn >= today);
  if (ahead.length === 0) return undefined;
  return (
    <Section title={say(texts.promises)}>
      <ul>
        {ahead.map(({ id, creditor, promisedOn }) => (
          <li key={id}>
            <Saying text={texts.promiseWords} slots={{ creditor, day: <Day on={promisedOn} /> }} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
