/**
 * What packed rows have in common, rare words first: deflate starts from them as if they had just been
 * written, so a row holds only what is its own. Format 1, for ever: other words need another format.
 */
export const packingWords = Buffer.from(
  [
    `"knownOn":"2026-01-01","paidReported":{"verified":{"outcome":"not-theirs"},"triaged":{"as":"stale-data"`,
    `"hold":{"reason":""},"closed":{"reason":""},"purgeDeferred":{"until":"2029-01-01"`,
    `{"R06.early@2026-01-01/due":"sent","R04@2026-01-01/chase":"withheld","R08@2026-01-01#left-10"`,
    `{"R06.main@2026-01-01":{"how":"done"},"R01@2026-01-01":{"how":"skipped","reason":""}`,
    `{"id":"","channel":"call","demandsPayment":true,"demandFen":,"scamPatterns":[],"on":"2026-`,
    `{"id":"","channel":"ccrc","anomalies":[""],"on":"2026-01-01","answered":{"outcome":"corrected"`,
    `{"id":"","body":"institution"},{"id":"","step":"accepted"},{"id":"","kind":"marks","dismissed":`,
    `{"accountType":"D1","statusCode":"3","clean":true,"on":"2026-`,
    `{"status":"settled","where":"app"},{"balanceFen":0,"on":"2026-`,
    `{"authorisationId":""},{"mismatches":[]},{"from":"insurer"},{"from":"platform"}`,
    `"kind":"contract","kind":"certificate","kind":"credit_report","kind":"objection_receipt",`,
    `"kind":"contact_record","kind":"status_screenshot","kind":"platform_success",`,
    `[{"change":"moved","followUp":"R08@2026-01-01#","rule":"R08","due":"2026-01-01","from":"2026-01-01"},`,
    `{"change":"done","followUp":"R03@2026-01-01","rule":"R03","due":"2026-01-01"},`,
    `{"change":"superseded","followUp":"R12@2026-01-01","rule":"R12","due":"2026-01-01"},`,
    `{"change":"added","followUp":"R07.30@2026-01-01","rule":"R07.30","due":"2026-01-01"}]`,
    `"file":"client","name":"","language":"zh-CN","email":"@","phone":"",`,
    `"consents":{"case-handling":{"given":true,"textVersion":"2026-01","on":"2026-01-01","by":"key:","seq":1},`,
    `"email-reminders":{"given":true,"textVersion":""}},"reports":[],"contacts":[]},`,
    `{"facts":{"seq":1,"openedOn":"2026-01-01","assignee":{"id":"","address":"@"},`,
    `"evidence":[{"id":"","kind":"bank_record","paymentId":"","on":"2026-01-01","by":"system:evidence","seq":`,
    `],"ended":{},"snoozed":{},"helpAsked":{},"steps":{},"revisions":[],"file":"debt",`,
    `"terms":{"collateral":[],"autoDebits":[{"id":"","channel":"bank","account":""}],"overdues":[],`,
    `"kind":"online-loan","creditor":{"name":"","licence":"consumer-finance","reportsToPbc":true},`,
    `"principalFen":000000,"annualRateBasisPoints":,"guaranteed":true,"hadOverdue":true,"contractNumber":"",`,
    `"signedOn":"2023-01-01"},"balanceFen":0,"payments":[{"id":"","amountFen":00000,"on":"2026-01-01",`,
    `"by":"key:","seq":2},{"id":"","amountFen":00000,"on":"2025-01-01","by":"key:","seq":10}],`,
    `"settlements":[{"how":"paid","paymentId":"","on":"2026-01-01","by":"key:","seq":20}],"statements":[],`,
    `"certificates":[],"statusSeen":[],"balanceSeen":[],"cancelledDebits":[],"checks":[],"anomalies":[],`,
    `"objections":[],"complaints":[],"contacts":[],"collateralSteps":[],"compensationLetters":[]},"told":{}}`,
  ].join(""),
);
