import { buildHouse, type House } from "./house.ts";
import { stranger, type Sender } from "./person.ts";
import { startStage, type Stage, type StageOptions } from "./stage.ts";

/** Two organisations that know nothing of each other, and whoever wants into the first. */
export interface Siege {
  readonly stage: Stage;
  readonly x: House;
  readonly y: House;
  readonly attackers: Attackers;
}

export interface Attackers {
  readonly nobody: Sender;
  readonly clientOfY: Sender;
  readonly counsellorOfY: Sender;
  readonly keyOfY: Sender;
  readonly auditorOfX: Sender;
  readonly readOnlyKeyOfX: Sender;
}

export async function startSiege(options?: StageOptions): Promise<Siege> {
  const stage = await startStage(options);
  const x = await buildHouse(stage, "x");
  const y = await buildHouse(stage, "y");
  // The first use of a day is noted with the key: so that an attack does not seem to change anything.
  await x.readOnlyKey.ask("GET", "/v1/clients");
  await x.key.ask("GET", "/v1/clients");
  await y.key.ask("GET", "/v1/clients");
  const attackers = {
    nobody: stranger(stage),
    clientOfY: y.client,
    counsellorOfY: y.counsellor,
    keyOfY: y.key,
    auditorOfX: x.auditor,
    readOnlyKeyOfX: x.readOnlyKey,
  };
  return { stage, x, y, attackers };
}
