import { expect, test } from "vitest";
import type { Instant } from "../calendar/instant.ts";
import type { ClientFacts, EvidenceKind } from "../casefile/facts.ts";
import type { ClientId, OrgId } from "../kernel/ids.ts";
import type { EvidenceRecord } from "../ports/evidence-records.ts";
import { startStory } from "../testing/told-story.ts";
import { standingOf } from "./standing.ts";

const sha256 = "a".repeat(64);

function recordOf(kind: EvidenceKind, state: EvidenceRecord["state"] = "stored"): EvidenceRecord {
  const file = { fileName: "x.jpg", mediaType: "image/jpeg", sizeBytes: 1, sha256 };
  return {
    ref: { orgId: "o" as OrgId, clientId: "li" as ClientId, evidenceId: "e1" },
    kind,
    ...file,
    key: "org/o/client/li/e1",
    announcedAt: "2026-03-01T00:00:00.000Z" as Instant,
    announcedBy: "key:k",
    state,
  };
}

/** A client's own file with one piece of evidence in it. */
function storyWith(kind: EvidenceKind) {
  return startStory("client")
    .tell("2026-03-01", "client.enrolled", { name: "李女士", language: "zh-CN" })
    .tell("2026-03-01", "consent.given", { purpose: "credit-report-upload", textVersion: "1" })
    .tell("2026-03-01", "evidence.added", {
      evidenceId: "e1",
      kind,
      sha256,
      sizeBytes: 1,
      mediaType: "image/jpeg",
    });
}

const factsOf = ({ facts }: ReturnType<typeof storyWith>) => facts as ClientFacts;

test("what was stored can be opened", () => {
  const facts = factsOf(storyWith("contract"));
  expect(standingOf(recordOf("contract"), facts, facts)).toBe("stored");
});

test("a credit report is locked the moment its consent is withdrawn, and opens when it is given again", () => {
  const story = storyWith("credit_report");
  const record = recordOf("credit_report");
  const consent = { purpose: "credit-report-upload", textVersion: "1" };
  expect(standingOf(record, factsOf(story), factsOf(story))).toBe("stored");
  story.tell("2026-03-05", "consent.withdrawn", consent);
  expect(standingOf(record, factsOf(story), factsOf(story))).toBe("locked");
  story.tell("2026-03-06", "consent.given", consent);
  expect(standingOf(record, factsOf(story), factsOf(story))).toBe("stored");
});

test("another consent that is withdrawn locks nothing", () => {
  const story = storyWith("credit_report");
  story.tell("2026-03-05", "consent.withdrawn", { purpose: "email-reminders", textVersion: "1" });
  expect(standingOf(recordOf("credit_report"), factsOf(story), factsOf(story))).toBe("stored");
});

test("evidence that was withdrawn is removed at once, whatever its file does", () => {
  const story = storyWith("contract").tell("2026-03-05", "evidence.withdrawn", {
    evidenceId: "e1",
    reason: "uploaded by mistake",
  });
  expect(standingOf(recordOf("contract"), factsOf(story), factsOf(story))).toBe("removed");
});

test.each(["awaited", "refused", "removed"] as const)("a record that is %s stays so", (state) => {
  const facts = factsOf(storyWith("contract"));
  expect(standingOf(recordOf("contract", state), facts, facts)).toBe(state);
});

test("without its case file nothing can be opened", () => {
  expect(standingOf(recordOf("contract"), undefined, undefined)).toBe("removed");
});
