import type { Debt } from "../../api/clients.ts";
import { useEventId, useRecord } from "../../api/record.ts";
import { useSay } from "../../language/language.ts";
import { Day } from "../../ui/day.tsx";
import { CancelButton } from "../../ui/form/cancel-button.tsx";
import { LongTextField } from "../../ui/form/fields.tsx";
import { FormFrame } from "../../ui/form/form-frame.tsx";
import { useForm } from "../../ui/form/use-form.ts";
import { tell } from "../../ui/notices.tsx";
import { Opener } from "../../ui/opener.tsx";
import { Card, Row, Section } from "../../ui/page.tsx";
import { Saying } from "../../ui/saying.tsx";
import { uiTexts } from "../../ui/ui-texts.ts";
import { LetterLink } from "../letters/letter-link.tsx";
import { clauseTexts as texts } from "./clause-texts.ts";
import { sheetFormTexts } from "./reconcile-texts.ts";
import type { Reader } from "../debts/debt-link.tsx";

interface ClauseCardProps {
  readonly debt: Debt;
  readonly reader: Reader;
  readonly isWorked: boolean;
}

/** A21: before a payoff the contract's clause is quoted; where there is none, it is asked for in writing. */
export function ClauseCard({ debt, reader, isWorked }: ClauseCardProps) {
  const say = useSay();
  const known = debt.prepayClause;
  return (
    <Section title={say(texts.title)}>
      <Card tone={known === undefined ? "attention" : "plain"}>
        <p>
          {known === undefined ? (
            say(texts.open)
          ) : (
            <Saying text={texts.known} slots={{ day: <Day on={known.on} /> }} />
          )}
        </p>
        {isWorked && known === undefined ? (
          <Row>
            <Opener title={say(texts.copy)}>
              {(close) => <ClauseForm debt={debt} onClose={close} />}
            </Opener>
            <LetterLink debt={debt} letter="prepay-clause" reader={reader} look="quiet">
              {say(texts.letter)}
            </LetterLink>
          </Row>
        ) : undefined}
      </Card>
    </Section>
  );
}

function ClauseForm({ debt, onClose }: { readonly debt: Debt; onClose(): void }) {
  const say = useSay();
  const { id } = useEventId();
  const { mutateAsync: record } = useRecord();
  const { clientId, debtId } = debt;
  const form = useForm({
    name: `clause/${clientId}/${debtId}`,
    defaults: { clause: "" },
    check: ({ clause }) => (clause.trim() === "" ? { clause: uiTexts.requiredFlaw } : {}),
    fieldOf: { "data.contract.prepayFeeClause": "clause" },
    async save({ clause }) {
      const data = { contract: { prepayFeeClause: clause.trim() } };
      await record({ id, clientId, debtId, type: "debt.amended", data });
      tell(say(sheetFormTexts.recorded));
      onClose();
    },
  });
  return (
    <FormFrame
      form={form}
      submit={say(sheetFormTexts.save)}
      aside={<CancelButton onClick={onClose} />}
    >
      <LongTextField fields={form.fields} name="clause" label={say(texts.words)} rows={5} />
    </FormFrame>
  );
}
