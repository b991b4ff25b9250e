import { afterAll, beforeAll, test } from "vitest";
import { good } from "./support/furnish.ts";
import { linkTo } from "./support/mailbox.ts";
import { signIn, type Person } from "./support/person.ts";
import { startSiege, type Siege } from "./support/siege.ts";
import { withstand } from "./support/withstand.ts";

/** Getting in by an invitation or a join link that is somebody else's, used up, or made up. */

let siege: Siege;
let newcomer: Person;
beforeAll(async () => {
  siege = await startSiege();
  newcomer = await signIn(siege.stage, "newcomer@example.org");
});
afterAll(() => siege.stage.stop());

const notThere = { status: 404, code: "not-found" };

test("an invitation lets in nobody but the address it was sent to", async () => {
  const { stage, x, y } = siege;
  const token = x.secrets.invitationToken;
  await withstand(stage, { status: 422, code: "invitation.other-address" }, () =>
    Promise.all(
      [newcomer, y.counsellor, x.client].map((person) =>
        person.ask("POST", "/v1/me/invitations", { token }),
      ),
    ),
  );
});

test("made of the parts of two, or of one's own making, it is none", async () => {
  const { stage, x, y } = siege;
  const [orgX, idX, secretX] = x.secrets.invitationToken.split(".");
  const [orgY, idY, secretY] = y.secrets.invitationToken.split(".");
  const tokens = [
    `${orgX}.${idX}.${secretY}`,
    `${orgX}.${idY}.${secretX}`,
    `${orgY}.${idX}.${secretX}`,
    `${orgX}.${idX}.${"A".repeat(43)}`,
    `${orgX}.${idX}.${secretX}.more`,
    `${orgX}.${idX}`,
    `${orgX}.${secretX}`,
    `${orgX}.__proto__.${secretX}`,
    `${orgX}#invitations.${idX}.${secretX}`,
    x.secrets.joinToken,
    "",
    "..",
  ];
  await withstand(stage, notThere, () =>
    Promise.all(tokens.map((token) => newcomer.ask("POST", "/v1/me/invitations", { token }))),
  );
  await withstand(stage, { status: 404 }, () =>
    Promise.all(
      tokens.slice(0, -2).map((token) => newcomer.send({ path: `/invitation/${token}` })),
    ),
  );
});

test("a join link that was replaced or switched off, or that is an invitation, opens nothing", async () => {
  const { stage, x } = siege;
  const old = x.secrets.joinToken;
  await good(x.admin.ask("POST", "/v1/join-link"));
  const [org, secret] = old.split(".");
  const tokens = [old, `${org}.${"A".repeat(43)}`, `org-y.${secret}`, x.secrets.invitationToken];
  const consents = [{ purpose: "case-handling", textVersion: "2026-01" }];
  const said = { name: "m", language: "en", consents };
  await withstand(stage, notThere, () =>
    Promise.all(
      tokens.map((token) => newcomer.ask("POST", "/v1/me/memberships", { ...said, token })),
    ),
  );
});

test("an invitation is used once, and lets nobody back in whom the organisation put out", async () => {
  const { stage, x } = siege;
  const used = await linkTo(stage, x.counsellor.email, "/invitation/");
  await good(x.admin.ask("POST", `/v1/members/${x.counsellor.userId}/deactivation`));
  await withstand(stage, { status: 422, code: "invitation.used" }, () =>
    x.counsellor.ask("POST", "/v1/me/invitations", { token: used }),
  );
  await good(x.admin.ask("DELETE", `/v1/members/${x.counsellor.userId}/deactivation`));
});
