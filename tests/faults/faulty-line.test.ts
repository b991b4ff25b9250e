import { compose } from "@aftercare/functions/compose.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startFaultyLine, type FaultyLine } from "./support/faulty-line.ts";
import { missingOrRepeated, postUntilAcknowledged } from "./support/partner.ts";
import { seeded } from "./support/seeded.ts";
import { evening, settleDebts } from "./support/settled-debts.ts";
import { buildStage, entriesOf, type Stage } from "./support/stage.ts";
import { nothingAmiss, printCounts, stepsUntil, tallyOf } from "./support/tally.ts";

/** A quarter of all calls to the store fails on the line, in every way a line can fail. */

let stage: Stage;
let line: FaultyLine;

beforeAll(async () => {
  stage = await buildStage();
  const target = stage.engines.env["AWS_ENDPOINT_URL_DYNAMODB"] ?? "";
  line = await startFaultyLine({ target, chance: seeded(1961), share: 0.25 });
});
afterAll(async () => {
  await line.stop();
  await stage.close();
});

test("over a line that fails, events and reminders still happen once each", async () => {
  const debts = await settleDebts(stage, 30);
  const planned = await stepsUntil(stage, debts, evening(3));
  const env = { ...stage.engines.env, AWS_ENDPOINT_URL_DYNAMODB: line.url };
  const { clock, log } = stage.app.ports;
  stage.use(entriesOf(compose(env, { clock, log })));

  const notes = debts.flatMap((ref, debt) =>
    Array.from({ length: 4 }, (_, note) => ({ ref, id: `n${debt}-${note}` })),
  );
  const posting = Promise.all(
    notes.map(({ ref, id }) =>
      postUntilAcknowledged(stage, ref, id, "note.added", { text: id, internal: true }),
    ),
  );
  await stage.liveUntil(evening(3));
  const acknowledged = await posting;
  await stage.workUntilQuiet();

  const wrong = await missingOrRepeated(stage, acknowledged);
  const tally = await tallyOf(stage, planned);
  const counts = printCounts("faulty line", tally, {
    ...line.counts,
    events: acknowledged.length,
    "events missing or repeated": wrong.length,
  });
  const answers = new Set(acknowledged.flatMap((event) => event.answers));
  expect([200, 201, 503]).toEqual(expect.arrayContaining([...answers]));
  expect(answers).toContain(503);
  expect(wrong).toEqual([]);
  expect(tally).toMatchObject(nothingAmiss);
  expect(counts).toMatchObject({ planned: 150, sent: 150, mails: 60 });
  const untried = Object.entries(line.counts).filter(([, times]) => times === 0);
  expect(untried).toEqual([]);
});
