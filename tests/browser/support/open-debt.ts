import type { House } from "./house.ts";

/** The client owes on a second loan too, and has paid some of it: without one there is no payment to record. */
export async function oweSomething({ people: { client } }: House): Promise<void> {
  const subject = "clients/li/debts/card";
  const told = [
    {
      id: "second-debt",
      type: "debt.recorded",
      data: {
        kind: "credit-card",
        creditor: { name: "样例银行", licence: "bank", reportsToPbc: true },
        principalFen: 1_200_000,
        outstandingFen: 1_200_000,
        autoDebits: [],
      },
    },
    ...["2026-09-20", "2026-10-20", "2026-11-20"].map((on, at) => ({
      id: `second-debt-payment-${at}`,
      type: "payment.made",
      data: { paymentId: `card-${at}`, amountFen: 150_000, on },
    })),
  ];
  for (const event of told) {
    const { status, body } = await client.post({ subject, ...event });
    if (status !== 201) throw new Error(`${event.type}: ${status} ${JSON.stringify(body)}`);
  }
}
