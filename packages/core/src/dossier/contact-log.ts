import type { IsoDate } from "../calendar/dates.ts";
import type { ContactTriage } from "../casefile/contact-fact.ts";
import type { Facts } from "../casefile/facts.ts";
import type { DossierFile } from "./contents.ts";
import type { Scope } from "./purpose.ts";

/** A40: one contact as the log shows it. */
export interface ContactRow {
  readonly on: IsoDate;
  readonly at?: string;
  readonly channel: string;
  readonly who?: string;
  readonly number?: string;
  readonly target: string;
  readonly said?: string;
  readonly triaged?: ContactTriage;
  /** Number and words are there, and not shown for this purpose. */
  readonly withheld: boolean;
}

interface Logged {
  readonly contactId: string;
  readonly channel: string;
  readonly claimedFrom?: string;
  readonly number?: string;
  readonly at?: string;
  readonly target: string;
  readonly said: string;
}

/** Who got in touch, how, when and about what. What reached somebody else is that person's too. */
export function contactLogOf(
  { facts, history }: DossierFile<Facts>,
  { contacts }: Scope,
): readonly ContactRow[] {
  return history
    .filter(({ type }) => type === "aftercare.contact.logged.v1")
    .map(({ on, data }) => {
      const { contactId, channel, claimedFrom, number, at, target, said } = data as Logged;
      const triaged = facts.contacts.find(({ id }) => id === contactId)?.triaged?.as;
      const withheld = contacts === "careful" && target !== "client";
      return {
        on,
        channel,
        target,
        withheld,
        ...(at === undefined ? {} : { at }),
        ...(triaged === undefined ? {} : { triaged }),
        ...(claimedFrom === undefined ? {} : { who: claimedFrom }),
        ...(number === undefined || withheld ? {} : { number }),
        ...(withheld ? {} : { said }),
      };
    });
}
