import type { AccountType } from "@aftercare/core/casefile/credit-facts.ts";
import { useEffect, useRef, useState, type ReactNode } from "react";
import type { Client, Debt, FollowUp } from "../../api/clients.ts";
import { newId, record, useEventId, useRecord, type Recorded } from "../../api/record.ts";
import { useSay, type Text } from "../../language/language.ts";
import { readAmount } from "../../lib/read-amount.ts";
import { Button } from "../../ui/button.tsx";
import { useToday } from "../../ui/form/day-field.tsx";
import { FormFrame } from "../../ui/form/form-frame.tsx";
import { useForm, type Flaws } from "../../ui/form/use-form.ts";
import { Note } from "../../ui/page.tsx";
import { uiTexts } from "../../ui/ui-texts.ts";
import { CheckQuestion } from "./check-questions.tsx";
import { checkTexts as texts } from "./check-texts.ts";
import { emptyAccount, readingOf, stepsOf, type CheckStep, type CheckValues } from "./reading.ts";

interface CheckFormProps {
  readonly client: Client;
  readonly debt: Debt;
  /** Of this debt. */
  readonly followUps: readonly FollowUp[];
  /** The insurer's account instead of the client's own. */
  readonly account?: AccountType;
  onSaved(recorded: Recorded, values: CheckValues): void;
}

/** The report read one question at a time. */
export function CheckForm({ client, debt, followUps, account, onSaved }: CheckFormProps) {
  const say = useSay();
  const event = useEventId();
  const recording = useRecord();
  const today = useToday();
  const { clientId, debtId, terms } = debt;
  const closed = { accountClosed: debt.accountClosed !== undefined };
  const [at, setAt] = useState(0);
  const stepAt = (values: CheckValues) => stepsOf(values, closed)[at] ?? "report";
  const form = useForm<CheckValues>({
    name: `check-${debtId}-${account ?? "own"}`,
    defaults: { ...empty, on: today, accountType: account ?? "unknown" },
    check: (values) => check(stepAt(values), values, today),
    turnsPage(values) {
      const isLast = at + 1 >= stepsOf(values, closed).length;
      if (!isLast) setAt(at + 1);
      return !isLast;
    },
    async save(values) {
      const recorded = await recording.mutateAsync({
        id: event.id,
        clientId,
        debtId,
        type: "credit.checked",
        data: readingOf(values, terms.kind),
      });
      await countReport(client, values);
      onSaved(recorded, values);
    },
    fieldOf: {
      "data.balanceFen": "balanceYuan",
      "data.on": "on",
      "data.creditLineFen": "lineYuan",
    },
  });
  const { fields } = form;
  const count = stepsOf(fields.watch(), closed).length;
  const step = stepAt(fields.watch());
  return (
    <>
      <Note>{say(texts.step, { n: at + 1, count })}</Note>
      <FormFrame
        form={form}
        submit={say(at + 1 >= count ? texts.save : texts.next)}
        aside={
          at === 0 ? undefined : (
            <Button look="quiet" onClick={() => setAt(at - 1)}>
              {say(texts.previous)}
            </Button>
          )
        }
      >
        <StepHead key={step} title={say(texts[step])} isFirst={at === 0}>
          <CheckQuestion step={step} fields={fields} debt={debt} followUps={followUps} />
        </StepHead>
      </FormFrame>
    </>
  );
}

const empty: CheckValues = {
  ...emptyAccount,
  on: "",
  channel: "",
  marks: "",
  line: "",
  lineYuan: "",
};

/** Each step is looked at when its button is pressed. */
function check(step: CheckStep, values: CheckValues, today: string): Flaws<CheckValues> {
  const { on, statusCode, printedStatus, balance, balanceYuan, marks, line, lineYuan } = values;
  const amountFlaw = (answer: string, yuan: string): Text | undefined =>
    answer === "left" && readAmount(yuan) === undefined ? uiTexts.amountFlaw : undefined;
  switch (step) {
    case "report":
      return on === "" || on > today ? { on: uiTexts.dayFlaw } : {};
    case "state":
      if (statusCode === "other" && printedStatus.trim() === "") {
        return { printedStatus: uiTexts.requiredFlaw };
      }
      return statusCode === "" ? { statusCode: texts.chooseFlaw } : {};
    case "balance":
      return balance === ""
        ? { balance: texts.chooseFlaw }
        : flawOf("balanceYuan", amountFlaw(balance, balanceYuan));
    case "marks":
      return marks === "" ? { marks: texts.chooseFlaw } : {};
    case "line":
      return line === ""
        ? { line: texts.chooseFlaw }
        : flawOf("lineYuan", amountFlaw(line, lineYuan));
  }
}

function flawOf(field: keyof CheckValues, flaw: Text | undefined): Flaws<CheckValues> {
  return flaw === undefined ? {} : { [field]: flaw };
}

/** The yearly free ones are counted; that this one is not counted twice is known from the file. */
async function countReport({ clientId, reports }: Client, { on, channel }: CheckValues) {
  if (channel === "" || reports.some((known) => known.on === on)) return;
  const data = { channel, on };
  await record({ id: newId(), clientId, type: "credit-report.obtained", data });
}

interface StepHeadProps {
  readonly title: string;
  readonly isFirst: boolean;
  readonly children: ReactNode;
}

/** A new question is read from its heading on. */
function StepHead({ title, isFirst, children }: StepHeadProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isFirst) heading.current?.focus();
  }, [isFirst]);
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </>
  );
}
