import { channelNames, type Channel } from "@aftercare/core/notices/names.ts";
import type { PlannedDebt } from "../../api/plans.ts";
import { newId, useRecord } from "../../api/record.ts";
import { useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { tell } from "../../ui/notices.tsx";
import { Row } from "../../ui/page.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { useToday } from "../../ui/use-today.ts";
import { EventButton } from "../record/event-button.tsx";
import { planTexts as texts } from "./plan-texts.ts";

interface AutopayProps {
  readonly clientId: string;
  readonly debt: PlannedDebt;
}

/** B26: only of a plan that is being paid, and only by an authorisation that is known. */
export function Autopay({ clientId, debt: { debtId, plan, autoDebits } }: AutopayProps) {
  const say = useSay();
  const today = useToday();
  const { mutateAsync: record, error, isPending } = useRecord();
  if (plan === undefined || autoDebits.length === 0) return undefined;
  const { id: planId, autopay } = plan;

  async function stop() {
    const data = { planId, on: today };
    await record({ id: newId(), clientId, debtId, type: "plan.autopay-set", data });
    tell(say(texts.autopayUnbound));
  }

  if (autopay === undefined) {
    return (
      <div>
        <EventButton
          title={say(texts.autopayBind)}
          look="quiet"
          clientId={clientId}
          debtId={debtId}
          type="plan.autopay-set"
          about={planId}
          fixed={{ planId, on: today }}
          fields={[
            {
              name: "authorisationId",
              label: texts.autopayWhich,
              hint: texts.autopayHint,
              as: "choice",
              choices: autoDebits.map(({ id, channel, account }) => ({
                value: id,
                label: `${say(channelNames[channel as Channel])} ${account ?? ""}`,
              })),
            },
          ]}
          told={say(texts.autopayBound)}
        />
      </div>
    );
  }
  return (
    <Row>
      <span>
        {say(texts.autopay)} · {say(texts.autopayOn)}
      </span>
      <Button look="quiet" disabled={isPending} onClick={() => void stop().catch(ignore)}>
        {say(texts.autopayOff)}
      </Button>
      {error === null ? undefined : <ProblemNote error={error} />}
    </Row>
  );
}

const ignore = () => undefined;
