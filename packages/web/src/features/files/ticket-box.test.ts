import { expect, test } from "vitest";
import type { UploadTicket } from "../../api/files.ts";
import { makeTicketBox } from "./ticket-box.ts";

function boxAt(clock: { ms: number }) {
  let asked = 0;
  const box = makeTicketBox(
    () => {
      asked += 1;
      const ticket: UploadTicket = {
        evidenceId: `e${asked}`,
        url: "https://files.example.org",
        fields: {},
        expiresAt: "2026-11-25T01:45:00.000Z",
      };
      return Promise.resolve(ticket);
    },
    () => clock.ms,
  );
  return async () => (await box.take()).evidenceId;
}

test("a ticket is used again while it is good", async () => {
  const clock = { ms: 0 };
  const take = boxAt(clock);
  expect(await take()).toBe("e1");
  clock.ms = 13 * 60_000;
  expect(await take()).toBe("e1");
});

test("a ticket that is nearly over is replaced", async () => {
  const clock = { ms: 0 };
  const take = boxAt(clock);
  await take();
  clock.ms = 14 * 60_000 + 1;
  expect(await take()).toBe("e2");
});
