/**
 * What takes a context and asks nobody, and why that is right. Everything else in `verbs` has an entry in
 * the table; whatever is new has to be put into one of the two places.
 */

/** Parts: verbs call them once they have asked. Nothing outside `verbs` may import one. */
export const parts: readonly string[] = [
  // Of every event
  "appendEvent",
  "appendSystemEvent",
  "appendSystemEventTo",
  "appendTo",
  "asClockwork",
  "assignDebts",
  "carryOut",
  "carryOutHandover",
  "findCaseworker",
  "prepareHandover",
  "proposeEvent",
  "snapshotOf",
  "tryEvent",
  // Of reading files: these two are where most verbs ask
  "followUpsOf",
  "loadClientFor",
  "loadFileFor",
  "momentOf",
  "planBasis",
  "planningAt",
  "replanFile",
  "whoseFiles",
  // Of links
  "isMailedHere",
  "loadSubscriber",
  "recordPress",
  // Of evidence and of deletions
  "beginErasure",
  "endMemberships",
  "exportTimelines",
  "finishErasure",
  "noteDisclosure",
  "recallErasure",
  "removeEvidenceFile",
  "removeWithdrawn",
  "settleErasures",
  "wakeClient",
  // Of a reminder
  "firstAttempt",
  "nextAttempt",
  "park",
  "postpone",
  "recipientOf",
  "recordSent",
  "recordUncertain",
  "recordWithheld",
  "runMachineStep",
  "send",
  "writeMail",
  // Of people and organisations
  "asMember",
  "changeMember",
  "findInvitation",
  "invite",
  "issuedNow",
  "listed",
  "mailInvitation",
  "openInvitation",
  "recordAccess",
  "recordInvitation",
  "refuseTooMany",
  "saveChange",
  "setState",
  // Of machines
  "endpointSecrets",
  "freshSecret",
  "judgeUrl",
  "nextSecret",
  "refuseNewKey",
  "rewriteEndpoint",
  "rewriteSource",
  "sendToEndpoint",
];

/** Doors that open by something else than a role, and walks over all organisations. */
export const doors: Readonly<Record<string, string>> = {
  contextIn: "makes the context that every verb asks about",
  authenticateWebhook: "finds out who speaks; the signature is the permission",
  recordSignIn: "written by the auth server, before there is an actor",
  recordForeign: "what the door writes down about whoever it turned away",
  readInvitation: "whoever holds an invitation's token may look at it",
  acceptInvitation: "whoever holds the token and the invited address may accept",
  openJoinLink: "whoever holds the organisation's join link may look at it",
  joinOrganisation: "whoever holds the organisation's join link may join",
  createOrganisation: "anybody who is signed in may make an organisation of their own",
  readMe: "one's own account",
  renameMe: "one's own account",
  listMySessions: "one's own account",
  endMySessions: "one's own account",
  sweepDue: "wakes files of every organisation and looks into none",
  deliverDue: "gives each delivery to `deliverWebhook` of its own organisation",
  replanDue: "gives each walk to `replanClients` of its own organisation",
};

/** Acts that no verb asks for: what they mean is said by events, each with a line of its own. */
export const actsSaidByEvents: Readonly<Record<string, string>> = {};
