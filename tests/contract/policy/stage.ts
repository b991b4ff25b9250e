import type { Context } from "@aftercare/core/kernel/context.ts";
import { createTable } from "@aftercare/core/store/create-table.ts";
import { makeDocumentClient } from "@aftercare/functions/adapters/aws-clients.ts";
import { contextIn } from "@aftercare/core/verbs/organisation/context-in.ts";
import { compose, type App } from "@aftercare/functions/compose.ts";
import { localAccount } from "@aftercare/local/account.ts";
import { startDynamo } from "@aftercare/local/engines/dynamo.ts";
import { at } from "../http-fixture.ts";
import { environmentFor } from "../sample-environment.ts";
import { castOf, houses, orgIdOf, type ClientName, type House, type Player } from "./cast.ts";
import { furnish } from "./furnish.ts";
import { effectPorts } from "./effect-ports.ts";
import type { Target } from "./target.ts";
import { rowsOf, watchStore } from "./watched-store.ts";

/** Both organisations, with the same things in each. */
export interface Stage {
  readonly app: App;
  readonly targets: readonly Target[];
  readonly players: readonly Player[];
  contextOf(player: Player): Context;
  target(house: House, client: ClientName): Target;
  rows(): Promise<readonly string[]>;
  stop(): Promise<void>;
}

export async function raiseStage(): Promise<Stage> {
  await using raising = new AsyncDisposableStack();
  const dynamo = raising.adopt(await startDynamo({ memory: true }), (engine) => engine.stop());
  const environment = environmentFor(dynamo.endpoint);
  const client = raising.adopt(makeDocumentClient(environment), (it) => it.destroy());
  await createTable(client, localAccount.table);
  watchStore(client);
  const clock = { now: () => at("2026-11-21T02:00:00Z") };
  const app = compose(environment, { documentClient: client, clock, ...effectPorts });
  const targets = (await Promise.all(houses.map((house) => furnish(app, house)))).flat();
  const target = (house: House, name: ClientName) => {
    const found = targets.find((each) => each.house === house && each.client === name);
    if (found === undefined) throw new Error(`Nobody made ${name} of ${house}.`);
    return found;
  };
  // As they are now: what a withheld change leaves in a store's memory shuts nobody out.
  const loaded = await Promise.all(
    houses.map((house) => app.ports.organisations.load(orgIdOf(house))),
  );
  const organisations = loaded.filter((org) => org !== undefined);
  const raised = raising.move();
  return {
    app,
    targets,
    target,
    // A stranger's link is given the very names that a follow-up and its file have on the other side.
    players: houses.flatMap((house) => {
      return castOf(house, target("xanadu", "li"));
    }),
    contextOf({ house, actor }) {
      const org = organisations.find(({ id }) => id === orgIdOf(house));
      if (org === undefined) throw new Error("No such organisation.");
      return contextIn(app.ports, org, actor);
    },
    rows: () => rowsOf(client, localAccount.table),
    stop: () => raised.disposeAsync(),
  };
}
