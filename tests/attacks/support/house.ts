import type { StaffRole } from "@aftercare/core/kernel/role.ts";
import { furnish, good, itemsOf, tell } from "./furnish.ts";
import { textIn } from "./http.ts";
import { accept, linkTo } from "./mailbox.ts";
import { keyHolder, signIn, type Person, type Sender } from "./person.ts";
import type { Stage } from "./stage.ts";

/** An organisation with people of every role, who came in as people do, and one of everything it can have. */
export interface House {
  readonly orgId: string;
  /** In every name and text of this house, so that an answer which tells any of it gives itself away. */
  readonly mark: string;
  readonly admin: Person;
  readonly supervisor: Person;
  readonly counsellor: Person;
  readonly auditor: Person;
  readonly client: Person;
  readonly key: Sender;
  readonly readOnlyKey: Sender;
  /** The subject of the client's one debt, which has been paid off. */
  readonly debt: string;
  readonly ids: Ids;
  readonly secrets: Secrets;
}

/** By the names that routes give their parameters. */
export interface Ids {
  readonly clientId: string;
  readonly debtId: string;
  readonly evidenceId: string;
  readonly approvalId: string;
  readonly keyId: string;
  readonly userId: string;
  readonly invitationId: string;
  readonly sourceId: string;
  readonly endpointId: string;
  readonly deliveryId: string;
  /** A list that the admin may fetch. */
  readonly exportId: string;
  readonly dossierId: string;
  readonly importId: string;
  readonly creditorId: string;
}

interface Secrets {
  readonly source: string;
  readonly key: string;
  readonly readOnlyKey: string;
  readonly joinToken: string;
  readonly invitationToken: string;
}

/** Everything by HTTP, as it would be done: an organisation, its staff by mail, its machines, its clients. */
export async function buildHouse(stage: Stage, letter: "x" | "y"): Promise<House> {
  const orgId = `org-${letter}`;
  const mark = `ONLY${letter.toUpperCase()}`;
  const mailOf = (who: string) => `${who}.${letter}@example.org`;
  const admin = await signIn(stage, mailOf("admin"));
  await good(
    admin.ask("POST", "/v1/organisations", {
      id: orgId,
      name: `${mark} 帮扶中心`,
      phone: `400-${mark}`,
      staffAddress: mailOf("staff"),
    }),
  );
  const invite = (who: string, role: StaffRole) =>
    good(
      admin.ask("POST", "/v1/invitations", { name: `${who} ${mark}`, email: mailOf(who), role }),
    );
  const hire = async (role: StaffRole): Promise<Person> => {
    await invite(role, role);
    return accept(stage, mailOf(role));
  };
  const counsellor = await hire("counsellor");
  const supervisor = await hire("supervisor");
  const auditor = await hire("auditor");
  const { ids, secrets, debt } = await furnish(stage, { admin, counsellor, letter, mark });
  await good(admin.ask("POST", `/v1/clients/${ids.clientId}/invitation`, {}));
  const client = await accept(stage, mailOf("li"));
  const held = { held: true, reason: mark };
  const asked = await tell(counsellor, debt, "evidence.held", held);
  const told = await good(admin.ask("GET", `/v1/webhook-endpoints/${ids.endpointId}/deliveries`));
  const open = await invite("open", "counsellor");
  return {
    orgId,
    mark,
    admin,
    supervisor,
    counsellor,
    auditor,
    client,
    key: keyHolder(stage, secrets.key),
    readOnlyKey: keyHolder(stage, secrets.readOnlyKey),
    debt,
    ids: {
      ...ids,
      approvalId: textIn(asked, "approvalId"),
      userId: counsellor.userId,
      invitationId: textIn(open.body, "invitation", "invitationId"),
      deliveryId: textIn(itemsOf(told)[0] ?? {}, "deliveryId"),
    },
    secrets: {
      ...secrets,
      invitationToken: await linkTo(stage, mailOf("open"), "/invitation/"),
    },
  };
}
