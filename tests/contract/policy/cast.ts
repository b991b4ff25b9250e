import type { Actor } from "@aftercare/core/kernel/actor.ts";
import type { ClientId, FileRef, OrgId } from "@aftercare/core/kernel/ids.ts";
import { scopes, type Role, type Scope } from "@aftercare/core/kernel/role.ts";
import { guarantorLinkName } from "@aftercare/core/verbs/links/guarantor-mails.ts";
import { allReminders } from "@aftercare/core/verbs/links/read-subscription.ts";

/** The two organisations. Every id in one of them ends in its name, so that a leak can be seen. */
export const houses = ["xanadu", "yonder"] as const;
export type House = (typeof houses)[number];

export const otherThan = (house: House): House => (house === "xanadu" ? "yonder" : "xanadu");

/** Whose case files there are: one each counsellor's, and one nobody's. */
export const clients = ["li", "mei", "nobody"] as const;
export type ClientName = (typeof clients)[number];

/** Which counsellor looks after which client. */
export const counsellorOf: Readonly<Record<ClientName, "wang" | "zhao" | undefined>> = {
  li: "wang",
  mei: "zhao",
  nobody: undefined,
};

export const orgIdOf = (house: House) => `org-${house}` as OrgId;
export const clientIdOf = (client: ClientName, house: House) => `${client}-${house}` as ClientId;
export const userIdOf = (name: string, house: House) => `u-${name}-${house}`;

/** Somebody or something that acts within one of the organisations. */
export interface Player {
  readonly name: string;
  readonly house: House;
  readonly actor: Actor;
}

const people: readonly (readonly [string, Role])[] = [
  ["li", "client"],
  ["mei", "client"],
  ["wang", "counsellor"],
  ["zhao", "counsellor"],
  ["supervisor", "supervisor"],
  ["admin", "admin"],
  ["auditor", "auditor"],
];

/** Those of an organisation who have an account. */
export function peopleOf(house: House): (Player & { readonly actor: { readonly role: Role } })[] {
  return people.map(([name, role]) => {
    const id = userIdOf(name, house);
    const clientId = name === "li" || name === "mei" ? clientIdOf(name, house) : undefined;
    const actor = {
      kind: "user",
      id,
      role,
      ...(clientId === undefined ? {} : { clientId }),
    } as const;
    return { name, house, actor };
  });
}

/** Everybody and everything that can act. `signed` is what the links were signed for. */
export function castOf(
  house: House,
  signed: { readonly debt: FileRef; readonly file: FileRef; readonly followUp: string },
): readonly Player[] {
  const key = (name: string, given: readonly Scope[]): Player => ({
    name,
    house,
    actor: { kind: "apiKey", id: `k-${house}`, scopes: given },
  });
  return [
    ...peopleOf(house),
    key("a key with every scope", scopes),
    key("a key with none", []),
    ...scopes.map((scope) => key(`a key for ${scope}`, [scope])),
    { name: "a webhook", house, actor: { kind: "webhook", id: `src-${house}` } },
    {
      name: "the link of li's follow-up",
      house,
      actor: { kind: "link", ref: signed.debt, followUp: signed.followUp },
    },
    {
      name: "a reminders link",
      house,
      actor: { kind: "link", ref: signed.file, followUp: allReminders },
    },
    {
      name: "a guarantor's link",
      house,
      actor: { kind: "link", ref: signed.debt, followUp: guarantorLinkName("g0") },
    },
    { name: "the clockwork", house, actor: { kind: "system", process: "remind" } },
  ];
}
