import { randomBytes } from "node:crypto";
import type { PersonContext } from "../../kernel/context.ts";
import type { Organisation } from "../../kernel/organisation.ts";
import { refuse, type Refused } from "../../kernel/refusal.ts";
import {
  newOrganisation,
  type OrganisationRequest,
} from "../../organisation/organisation-schema.ts";
import type { Member } from "../../ports/members.ts";
import { asMember } from "../people/accept-invitation.ts";
import { recordAccess } from "../record/write-access-record.ts";

export interface OrganisationCreated {
  readonly kind: "created";
  readonly organisation: Organisation;
}

/** Of those that a person makes without an id of their own choice. */
const idBytes = 8;
const mostADay = { most: 3, perSeconds: 86_400 } as const;

/**
 * A signed-in person makes an organisation and becomes its admin. The id is whose it was first; sent again
 * after a crash in between, it finishes.
 */
export async function createOrganisation(
  person: PersonContext,
  input: OrganisationRequest,
): Promise<OrganisationCreated | Refused> {
  const taken = await person.limits.take(`organisation/create/${person.user.id}`, mostADay);
  if (taken.kind === "limited") return refuse("organisation.too-many");
  const id = input.id ?? `org-${randomBytes(idBytes).toString("hex")}`;
  const made = { at: person.clock.now(), by: `user:${person.user.id}` };
  const organisation = newOrganisation({ ...input, id }, made);
  const admin = firstAdmin(person, organisation);
  if (!(await person.organisations.save(organisation))) {
    const there = await person.organisations.loadNow(organisation.id);
    const unfinished = there?.version === 1 && there.changedBy === made.by;
    if (!unfinished) return refuse("organisation.exists", { field: "id" });
  }
  const ctx = asMember(person, organisation, admin);
  await recordAccess(ctx, { kind: "organisation.changed", detail: { what: "created" } });
  if (await person.members.save(admin)) return { kind: "created", organisation };
  return refuse("organisation.exists", { field: "id" });
}

function firstAdmin({ user, clock }: PersonContext, { id }: Organisation): Member {
  const [localPart = user.email] = user.email.split("@");
  const now = clock.now();
  return {
    orgId: id,
    userId: user.id,
    role: "admin",
    name: user.name === "" ? localPart : user.name,
    email: user.email,
    state: "active",
    version: 1,
    joinedAt: now,
    changedAt: now,
    changedBy: `user:${user.id}`,
  };
}
