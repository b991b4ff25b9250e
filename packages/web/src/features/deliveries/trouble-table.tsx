import { Link } from "@tanstack/react-router";
import type { MailTrouble } from "../../api/mail-troubles.ts";
import { useSay, type Say } from "../../language/language.ts";
import { Button } from "../../ui/button.tsx";
import { Moment } from "../../ui/moment.tsx";
import { Note, Tag } from "../../ui/page.tsx";
import { Table, type Column } from "../../ui/table.tsx";
import { deliveryTexts as texts } from "./delivery-texts.ts";

const reasons = {
  bounced: texts.bouncedWhy,
  complained: texts.complainedWhy,
  failed: texts.failedWhy,
  uncertain: texts.uncertainWhy,
} as const;

interface TroubleTableProps {
  readonly troubles: readonly MailTrouble[];
  onClear(trouble: MailTrouble): void;
}

/** Each mail that did not arrive, with the way out. */
export function TroubleTable({ troubles, onClear }: TroubleTableProps) {
  const say = useSay();
  return (
    <Table
      name={say(texts.list)}
      rows={troubles}
      keyOf={({ id }) => id}
      columns={columnsOf(say, onClear)}
    />
  );
}

function columnsOf(
  say: Say,
  onClear: TroubleTableProps["onClear"],
): readonly Column<MailTrouble>[] {
  return [
    { title: say(texts.client), render: (trouble) => <Client trouble={trouble} /> },
    { title: say(texts.what), render: (trouble) => <What trouble={trouble} /> },
    { title: say(texts.address), render: (trouble) => <Address trouble={trouble} /> },
    { title: say(texts.at), render: ({ at }) => <Moment at={at} /> },
    {
      title: say(texts.state),
      render: (trouble) => <State trouble={trouble} onClear={() => onClear(trouble)} />,
    },
  ];
}

function Client({ trouble }: { readonly trouble: MailTrouble }) {
  const say = useSay();
  const { clientId, clientName, audience } = trouble;
  return (
    <>
      {clientName === undefined ? (
        say(texts.erased)
      ) : (
        <Link to="/clients/$clientId" params={{ clientId }}>
          {clientName}
        </Link>
      )}
      {audience === "staff" ? <Note>{say(texts.toStaff)}</Note> : undefined}
    </>
  );
}

function What({ trouble: { kind, open, why } }: { readonly trouble: MailTrouble }) {
  const say = useSay();
  const isSettled = kind === "uncertain" && !open;
  return (
    <>
      <Tag tone="attention">{say(texts[kind])}</Tag>
      <Note>{say(isSettled ? texts.settledWhy : reasons[kind])}</Note>
      {why === undefined ? undefined : <Note>{say(texts.code, { code: why })}</Note>}
    </>
  );
}

function Address({ trouble }: { readonly trouble: MailTrouble }) {
  const say = useSay();
  const { address, provider, audience } = trouble;
  const isSaid = provider === undefined || address?.endsWith(`@${provider}`) === true;
  const isElsewhere = address === undefined && audience === "client";
  return (
    <>
      {address ?? (isElsewhere ? say(texts.otherAddress) : "")}
      {isSaid ? undefined : <Note>{provider}</Note>}
    </>
  );
}

function State({ trouble, onClear }: { readonly trouble: MailTrouble; onClear(): void }) {
  const say = useSay();
  const { blocked, open, clientName } = trouble;
  if (blocked) {
    return (
      <>
        <Tag tone="attention">{say(texts.blocked)}</Tag>{" "}
        <Button onClick={onClear}>
          {say(texts.clear)}
          <span className="visually-hidden">: {clientName}</span>
        </Button>
      </>
    );
  }
  return open ? <Tag>{say(texts.open)}</Tag> : undefined;
}
