/** Every letter by its id. Events keep them, so that an id that is out is never changed or used for another. */
export const letterIds = [
  "police-statement",
  "refund",
  "conduct-complaint",
  "statement-split",
  "difference",
  "negotiation",
  "combination",
  "penalty-waiver",
  "grace",
  "prepay-clause",
  "certificate-request",
  "certificate-correction",
  "signing-check",
  "closure-request",
  "contact-deletion",
  "collateral-release",
  "compensation-proof",
  "insurer-confirmation",
  "transfer-notice",
  "objection-institution",
  "objection-bureau",
  "own-statement",
  "complaint-institution",
  "complaint-pboc",
  "complaint-12378",
] as const;
export type LetterId = (typeof letterIds)[number];

/** Those whose answer is awaited by a clock of their own (R27). The others have one by what they set going. */
export const awaitedLetters: readonly LetterId[] = [
  "refund",
  "negotiation",
  "combination",
  "penalty-waiver",
  "grace",
  "prepay-clause",
];
