import type { RegisterEntry, StoredEvent } from "../../ports/case-files.ts";

const kinds: Readonly<Record<string, RegisterEntry["kind"]>> = {
  "aftercare.consent.given.v1": "consent-given",
  "aftercare.consent.withdrawn.v1": "consent-withdrawn",
  "aftercare.data.disclosed.v1": "disclosed",
};

/** What a client's own history says about consents and disclosures, in order, and nothing besides. */
export function registerOf(history: readonly StoredEvent[]): RegisterEntry[] {
  return history.flatMap((event) => {
    const kind = kinds[event.type];
    return kind === undefined ? [] : entryOf(kind, event);
  });
}

/** Each was parsed when it was recorded: `purpose` is always there, the rest depends on the kind. */
function entryOf(kind: RegisterEntry["kind"], event: StoredEvent): RegisterEntry {
  const { seq, on, recordedAt, by } = event;
  const data = event.data as Pick<
    RegisterEntry,
    "purpose" | "textVersion" | "to" | "what" | "basis"
  >;
  const { purpose, textVersion, to, what, basis } = data;
  return {
    kind,
    seq,
    on,
    recordedAt,
    by,
    purpose,
    ...(textVersion === undefined ? {} : { textVersion }),
    ...(to === undefined ? {} : { to }),
    ...(what === undefined ? {} : { what }),
    ...(basis === undefined ? {} : { basis }),
  };
}
