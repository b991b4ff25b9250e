import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { deliveriesQuery, resendDelivery, type Delivery } from "../../api/connections.ts";
import { useAction } from "../../api/use-action.ts";
import { useSay } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { Moment, useWriteMoment } from "../../ui/moment.tsx";
import { tell } from "../../ui/notices.tsx";
import { Empty, Note, Tag } from "../../ui/page.tsx";
import { ProblemNote } from "../../ui/problem-note.tsx";
import { Switch } from "../../ui/switch.tsx";
import { Table, type Column } from "../../ui/table.tsx";
import { uiTexts } from "../../ui/ui-texts.ts";
import { connectionTexts } from "./connection-texts.ts";
import { deliveryStates, endpointTexts as texts, outcomeText } from "./endpoint-texts.ts";
import styles from "./connections.module.css";

type Which = Delivery["state"] | "all";
const states = Object.keys(deliveryStates) as readonly Delivery["state"][];

/** Every notice to one endpoint with what came of it; one that is over can go out once more. */
export function DeliveryList({ endpointId }: { readonly endpointId: string }) {
  const say = useSay();
  const [which, setWhich] = useState<Which>("all");
  return (
    <>
      <Switch<Which>
        label={say(texts.which)}
        value={which}
        choices={[
          { value: "all", label: say(texts.all) },
          ...states.map((state) => ({ value: state, label: say(deliveryStates[state]) })),
        ]}
        onChoose={setWhich}
      />
      <Deliveries key={which} endpointId={endpointId} which={which} />
    </>
  );
}

function Deliveries({ endpointId, which }: { readonly endpointId: string; readonly which: Which }) {
  const say = useSay();
  const write = useWriteMoment();
  const found = useSuspenseInfiniteQuery(
    deliveriesQuery(endpointId, which === "all" ? undefined : which),
  );
  const resending = useAction(
    (deliveryId: string) => resendDelivery(endpointId, deliveryId),
    [["organisation", "connections", "deliveries", endpointId]],
  );
  const deliveries = found.data.pages.flatMap(({ items }) => items);
  const columns: readonly Column<Delivery>[] = [
    { title: say(texts.event), render: ({ type }) => <code className={styles.code}>{type}</code> },
    { title: say(texts.recorded), render: ({ recordedAt }) => <Moment at={recordedAt} /> },
    {
      title: say(connectionTexts.state),
      render: ({ state }) => (
        <Tag tone={state === "dead" ? "attention" : "plain"}>{say(deliveryStates[state])}</Tag>
      ),
    },
    {
      title: say(texts.tries),
      render: ({ tries, attempt, nextAt }) => {
        const last = tries[tries.length - 1];
        return (
          <>
            {last === undefined
              ? attempt
              : say(texts.lastTry, { outcome: say(outcomeText(last.outcome)), n: attempt })}
            {nextAt === undefined ? undefined : (
              <Note>{say(texts.next, { at: write(nextAt) })}</Note>
            )}
          </>
        );
      },
    },
    {
      title: say(connectionTexts.actions),
      fits: true,
      render: ({ deliveryId, type, state }) =>
        state === "delivered" || state === "dead" ? (
          <Button
            look="quiet"
            aria-label={say(texts.resendOf, { event: type })}
            onClick={() =>
              resending.mutate(deliveryId, { onSuccess: () => tell(say(texts.resent)) })
            }
          >
            {say(texts.resend)}
          </Button>
        ) : undefined,
    },
  ];
  return (
    <>
      {resending.error === null ? undefined : <ProblemNote error={resending.error} />}
      {deliveries.length === 0 ? (
        <Empty>
          <p>{say(texts.noDeliveries)}</p>
        </Empty>
      ) : (
        <Table
          name={say(texts.deliveries)}
          columns={columns}
          rows={deliveries}
          keyOf={({ deliveryId }) => deliveryId}
        />
      )}
      {found.hasNextPage ? (
        <div>
          <Button onClick={() => void found.fetchNextPage()}>{say(uiTexts.more)}</Button>
        </div>
      ) : undefined}
    </>
  );
}
