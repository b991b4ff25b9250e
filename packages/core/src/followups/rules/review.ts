import { clientUploads, type ReviewFact } from "../../casefile/desk-facts.ts";
import type { EvidenceFact, Facts, Said } from "../../casefile/facts.ts";
import type { Text } from "../../kernel/language.ts";
import type { Instance, Rule } from "../rule.ts";
import { startOf } from "./anchors.ts";

/** What a client uploads is looked at by a person, and the client hears of it. Rules of the house. */

export const lookAtUploadRule = "N11";
export const askAgainRule = "N13";

type Reviewed = EvidenceFact & { readonly reviewed: ReviewFact };

const isReviewed = (upload: EvidenceFact): upload is Reviewed => upload.reviewed !== undefined;

/** One a day and file, however many pictures somebody took that day. */
function uploadDays(facts: Facts): readonly Instance[] {
  return onePerDay(clientUploads(facts));
}

/** The last review of a day's uploads, once each of them has one. */
function lastLook(facts: Facts, { anchorOn }: Instance): Said | undefined {
  const ofDay = clientUploads(facts).filter(({ on }) => on === anchorOn);
  if (!ofDay.every(isReviewed)) return undefined;
  return ofDay.map(({ reviewed }) => reviewed).toSorted((a, b) => b.seq - a.seq)[0];
}

/** What was accepted within a day is told at once, by one mail in the morning after it. */
function acceptedDays(facts: Facts): readonly Instance[] {
  const accepted = clientUploads(facts).filter(isReviewed);
  return onePerDay(
    accepted.map(({ reviewed }) => reviewed).filter(({ outcome }) => outcome === "accepted"),
  );
}

function onePerDay(said: readonly Said[]): readonly Instance[] {
  const days = [...Map.groupBy(said, ({ on }) => on).values()];
  return days.flatMap(([first]) => (first === undefined ? [] : [startOf(first)]));
}

function askedAgain(facts: Facts): readonly Reviewed[] {
  return clientUploads(facts)
    .filter(isReviewed)
    .filter(({ reviewed }) => reviewed.outcome === "ask-again");
}

/** Another document was wanted, or the same kind once more. */
function uploadedAnew(facts: Facts, { subject }: Instance): Said | undefined {
  const asked = askedAgain(facts).find(({ id }) => id === subject);
  if (asked === undefined) return undefined;
  const { kind, reviewed } = asked;
  return clientUploads(facts).find(
    (upload) =>
      upload.seq > reviewed.seq && (reviewed.reason === "wrong-document" || upload.kind === kind),
  );
}

const newPicture: Text = { "zh-CN": "重新拍的那一份", en: "the new picture" };

export const reviewRules: readonly Rule<Facts>[] = [
  {
    id: lookAtUploadRule,
    version: 1,
    title: { "zh-CN": "看看来访者上传的资料", en: "Look at what the client uploaded" },
    why: {
      "zh-CN": "看得清、内容对，以后要用的时候才算数。",
      en: "Only what is clear and the right document will count when it is needed.",
    },
    endsWhen: { "zh-CN": "每一份都审核过", en: "Each of them was reviewed" },
    anchor: "upload",
    offset: { workingDays: 2 },
    clock: "advice",
    sources: ["house rule"],
    whose: "desk",
    // Nobody is mailed: uploads stand in the review queue at once, and on the worklist when they are due.
    steps: [],
    escalate: { days: 0 },
    instances: uploadDays,
    endedBy: lastLook,
    missingProof: () => ({ "zh-CN": "每一份的审核结果", en: "a review of each of them" }),
  },
  {
    id: "N12",
    version: 1,
    title: { "zh-CN": "你上传的资料看过了", en: "What you uploaded was checked" },
    why: {
      "zh-CN": "顾问看过你上传的资料，没有问题。",
      en: "Your counsellor looked at what you uploaded, and it is fine.",
    },
    endsWhen: { "zh-CN": "告诉过你一次", en: "You were told once" },
    anchor: "review",
    offset: { days: 1 },
    clock: "advice",
    sources: ["house rule"],
    informs: true,
    steps: [
      {
        id: "told",
        from: "anchor",
        offset: { days: 1 },
        audience: "client",
        notice: "evidence-accepted",
      },
    ],
    escalate: "never",
    instances: acceptedDays,
    endedBy: () => undefined,
  },
  {
    id: askAgainRule,
    version: 1,
    title: { "zh-CN": "有一份资料请再拍一次", en: "Take one photo again" },
    why: {
      "zh-CN": "顾问看过了，这一份还用不上。",
      en: "Your counsellor looked at it, and it cannot be used yet.",
    },
    endsWhen: { "zh-CN": "重新上传了", en: "It was uploaded again" },
    anchor: "review",
    offset: { days: 7 },
    clock: "advice",
    sources: ["house rule"],
    steps: [
      {
        id: "told",
        from: "anchor",
        offset: { days: 1 },
        audience: "client",
        notice: "evidence-ask-again",
      },
    ],
    escalate: { days: 0 },
    instances: (facts) => askedAgain(facts).map(({ id, reviewed }) => startOf(reviewed, id)),
    endedBy: uploadedAnew,
    missingProof: () => newPicture,
  },
];
