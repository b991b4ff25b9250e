import { makeApiHandler } from "@aftercare/functions/entry/api.ts";
import { apiRequest } from "./api-request.ts";
import { bareEventOf, repeatEvent, type BareEvent } from "./bare-event.ts";
import { tellDebtLife, type Told } from "./debt-life.ts";
import type { Section } from "./report.ts";
import { mostInFlight, type Stage } from "./stage.ts";
import { callTellers, cloudEvent, enrolClient, tellEvent, type Tellers } from "./tell-event.ts";
import { compareByTurns, inFlight, linesOf, type Comparison, type Work } from "./turns.ts";

const rounds = { warmUps: 4, counted: 5 };
const debts = 12;
const lifeLength = 60;

type Tell = (clientId: string, nth: number, told: Told) => Promise<void>;

/** Events per second: whole lives of debts, told side by side, against their bare calls. */
export async function measureEvents(stage: Stage): Promise<Section> {
  const tellers = await callTellers(stage);
  const life = tellDebtLife(lifeLength);
  const byVerb = await compare(stage, tellers, "v", life, (clientId, nth, told) =>
    tellEvent(tellers, clientId, nth, told),
  );
  const byPeople = life.filter(({ by }) => by === "people");
  const byApi = await compare(stage, tellers, "a", byPeople, postThrough(stage));
  const lines = [
    ...linesOf("recordEvent, all 60 events of a life", byVerb, 0.8),
    ...linesOf("POST /v1/events by the Lambda handler", byApi, 0.8),
  ];
  return { title: `Events a second, ${mostInFlight} in flight`, lines };
}

function postThrough({ app }: Stage): Tell {
  const handle = makeApiHandler(app);
  return async (clientId, nth, told) => {
    const event = cloudEvent(clientId, nth, told);
    const answer = await handle(apiRequest("POST", "/v1/events", event));
    if (answer.statusCode !== 201) throw new Error(`${told.type}: ${JSON.stringify(answer)}`);
  };
}

/** All debts take the same step of life together, so that the clock is right for each. */
async function compare(
  stage: Stage,
  tellers: Tellers,
  name: string,
  life: readonly Told[],
  tell: Tell,
): Promise<Comparison> {
  const tape = await tapeLife(stage, tellers, `${name}-tape-00`, life, tell);
  return compareByTurns(rounds, async (round) => {
    const clientsOf = (side: string) =>
      Array.from({ length: debts }, (_, debt) => `${name}-${side}${round}-${10 + debt}`);
    const told = clientsOf("own");
    stage.moveTo("2024-01-02T04:00:00Z");
    await inFlight(
      mostInFlight,
      told.map((clientId) => () => enrolClient(tellers, clientId)),
    );
    const repeated = tape.map((event) =>
      clientsOf("raw").map((clientId) => repeatEvent(stage, event, clientId)),
    );
    const product = life.map((event, nth) =>
      told.map((clientId) => () => tell(clientId, nth, event)),
    );
    return { product: stepByStep(stage, life, product), bare: stepByStep(stage, life, repeated) };
  });
}

async function tapeLife(
  stage: Stage,
  tellers: Tellers,
  clientId: string,
  life: readonly Told[],
  tell: Tell,
): Promise<BareEvent[]> {
  stage.moveTo("2024-01-02T04:00:00Z");
  await enrolClient(tellers, clientId);
  const tape: BareEvent[] = [];
  for (const [nth, told] of life.entries()) {
    stage.moveTo(`${told.day}T05:00:00Z`);
    const calls = await stage.meter.during(() => tell(clientId, nth, told));
    tape.push(bareEventOf(clientId, calls));
  }
  return tape;
}

function stepByStep(
  stage: Stage,
  life: readonly Told[],
  steps: readonly (readonly (() => Promise<void>)[])[],
): Work {
  return {
    count: steps.length * debts,
    async run() {
      for (const [nth, step] of steps.entries()) {
        stage.moveTo(`${life[nth]?.day}T05:00:00Z`);
        await inFlight(mostInFlight, step);
      }
    },
  };
}
