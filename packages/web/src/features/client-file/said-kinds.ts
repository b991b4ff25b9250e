import type { Debt } from "../../api/clients.ts";
import type { Say, Text } from "../../language/language.ts";
import type { EventField } from "../record/event-field.ts";
import { statusValues, whereValues } from "../timeline/account-value-texts.ts";
import { contactChannelValues } from "../timeline/contact-value-texts.ts";
import { basisValues, methodValues } from "../timeline/value-texts.ts";
import { saidTexts as texts } from "./said-texts.ts";

/** One kind of thing a client tells about a debt, and the event it is recorded as. */
interface SaidKind {
  readonly key: string;
  readonly text: Text;
  readonly type: string;
  readonly fields: readonly EventField[];
  readonly idField?: string;
  readonly fixed?: Readonly<Record<string, unknown>>;
}

const on: EventField = { name: "on", label: texts.on, as: "day" };
const amount = (name: string, label: Text, optional?: true): EventField => ({
  name,
  label,
  as: "amount",
  ...(optional === undefined ? {} : { optional }),
});
const note = (name: string, label: Text): EventField => ({
  name,
  label,
  as: "words",
  optional: true,
});

const payment: SaidKind = {
  key: "payment",
  text: texts.payment,
  type: "payment.made",
  idField: "paymentId",
  fields: [
    amount("amountFen", texts.amount),
    on,
    { name: "method", label: texts.method, as: "chips", choices: methodValues, optional: true },
    note("note", texts.note),
  ],
};

const settled: SaidKind = {
  key: "settled",
  text: texts.settled,
  type: "settlement.declared",
  fields: [
    {
      name: "basis",
      label: texts.basis,
      as: "chips",
      choices: basisValues,
      usual: "told-by-client",
    },
    on,
  ],
};

const seen: readonly SaidKind[] = [
  {
    key: "status",
    text: texts.status,
    type: "account.status-seen",
    fields: [
      { name: "status", label: texts.statusSeen, as: "chips", choices: statusValues },
      { name: "where", label: texts.where, as: "chips", choices: whereValues },
      on,
    ],
  },
  {
    key: "balance",
    text: texts.balance,
    type: "account.balance-seen",
    fields: [amount("balanceFen", texts.balanceSeen), on],
  },
];

const afterwards: readonly SaidKind[] = [
  {
    key: "certificate",
    text: texts.certificate,
    type: "settlement.certified",
    fields: [
      amount("remaining", texts.remaining, true),
      amount("amountFen", texts.paidFen, true),
      { name: "settledOn", label: texts.settledOn, as: "day" },
      note("account", texts.account),
      on,
    ],
  },
  {
    key: "charged",
    text: texts.charged,
    type: "autodebit.charged",
    idField: "contactId",
    fields: [amount("amountFen", texts.amount), on],
  },
  { key: "closed-account", text: texts.closedAccount, type: "account.closed", fields: [on] },
];

const contactKind: SaidKind = {
  key: "contact",
  text: texts.contact,
  type: "contact.logged",
  idField: "contactId",
  fixed: { target: "client" },
  fields: [
    { name: "channel", label: texts.channel, as: "choice", choices: channelsOfPeople() },
    { name: "demandsPayment", label: texts.demands, as: "yes-no" },
    {
      ...amount("demandFen", texts.demand, true),
      when: ({ demandsPayment }) => demandsPayment === "yes",
    },
    note("claimedFrom", texts.claimedFrom),
    note("number", texts.number),
    { name: "said", label: texts.said, as: "long" },
    on,
  ],
};

/** A debit is recorded as what it is; nobody "gets in touch" by it. */
function channelsOfPeople() {
  const { "auto-debit": _, ...channels } = contactChannelValues;
  return channels;
}

/** What can be told of a debt as it stands now. */
export function saidKindsOf(debt: Debt, say: Say): readonly SaidKind[] {
  const isSettled = debt.state === "settled";
  const isPaid = debt.balanceFen === 0;
  return [
    ...(isPaid ? [] : [payment]),
    ...(isSettled || (debt.payments.length > 0 && !isPaid) ? [] : [settled]),
    ...seen,
    ...debitKinds(debt, say),
    ...(isSettled ? afterwards : []),
    contactKind,
  ];
}

/** The debits that nobody has switched off yet. */
function debitKinds({ terms, cancelledDebits }: Debt, say: Say): readonly SaidKind[] {
  const cancelled = new Set(cancelledDebits.map(({ authorisationId }) => authorisationId));
  const left = terms.autoDebits.filter(({ id }) => !cancelled.has(id));
  if (left.length === 0) return [];
  const choices = left.map(({ id, channel, payee }) => ({
    value: id,
    label: payee ?? say(channelText(channel)),
  }));
  const [only] = left;
  const usual = left.length === 1 && only !== undefined ? { usual: only.id } : {};
  return [
    {
      key: "debit",
      text: texts.debit,
      type: "autodebit.cancelled",
      fields: [
        { name: "authorisationId", label: texts.authorisation, as: "choice", choices, ...usual },
        on,
      ],
    },
  ];
}

const debitChannels = ["bank", "alipay", "wechat", "unionpay", "platform"] as const;

export function channelText(channel: string): Text {
  return texts[debitChannels.find((known) => known === channel) ?? "platform"];
}
