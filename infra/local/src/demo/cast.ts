import type { OrgId } from "@aftercare/core/kernel/ids.ts";
import { issueKey } from "@aftercare/functions/jobs/issue-key.ts";
import type { Caller } from "../caller.ts";
import { firstOrganisation } from "../first-organisation.ts";
import { staff, welcomeAdmin, welcomeClient, welcomeStaff } from "../first-people.ts";
import type { LocalCloud } from "../local-cloud.ts";
import { makePartner } from "../partner.ts";
import type { Person } from "../person.ts";
import type { Actor } from "./played-case.ts";

/** Who plays. Everybody comes in when they are first needed: by an invitation and a mailed code. */
export interface Cast {
  actor(who: Exclude<Actor, "client">): Promise<Caller>;
  /** Comes in when the case invites them. */
  welcomeClient(client: { readonly clientId: string; readonly email: string }): Promise<Person>;
}

export function gatherCast(cloud: LocalCloud, apiKey: string): Cast {
  const known = new Map<Actor, Promise<Caller>>();
  const admin = () => once("admin", () => welcomeAdmin(cloud)) as Promise<Person>;
  const counsellor = () => actor("counsellor") as Promise<Person>;

  function once(who: Actor, enter: () => Promise<Caller>): Promise<Caller> {
    const entering = known.get(who) ?? enter();
    known.set(who, entering);
    return entering;
  }

  function actor(who: Exclude<Actor, "client">): Promise<Caller> {
    return once(who, async () => {
      if (who === "admin") return admin();
      if (who === "partner") return makePartner(cloud.url, apiKey, "partner");
      if (who === "elsewhere") return openElsewhere(cloud);
      return welcomeStaff(cloud, await admin(), staff[who]);
    });
  }

  return {
    actor: (who) => (who === "admin" ? admin() : actor(who)),
    welcomeClient: async (client) => welcomeClient(cloud, await counsellor(), client),
  };
}

/** Another organisation, with its own key. */
async function openElsewhere({ app, url }: LocalCloud): Promise<Caller> {
  const id = "elsewhere" as OrgId;
  await app.ports.organisations.save({ ...firstOrganisation, id, name: "另一家机构" });
  return makePartner(url, await issueKey(app.ports, id), "elsewhere");
}
