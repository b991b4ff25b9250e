/**
 * Rules for whose tasks there are letters. The letters themselves say which (core/letters), and weigh too much to
 * be asked here; a test compares the two.
 */
const rules = new Set([
  "K03",
  "R03",
  "R04",
  "R05",
  "R08",
  "R09",
  "R10",
  "R11",
  "R15.certificate",
  "R15.registry",
  "R15.release",
  "R16.check",
  "R16.letter",
  "R16.platform",
  "R17",
  "R17.contacts",
  "R17.loss",
  "R17.residual",
  "R17.scam",
  "R17.stale",
  "R19",
  "R20",
  "R20.answer",
  "R20.split",
  "R21.promise",
  "R21.review",
  "R22",
  "R23.notice",
  "R27",
]);

export function hasLetters(rule: string): boolean {
  return rules.has(rule);
}
