import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { isoDate } from "@aftercare/core/calendar/dates.ts";
import type { Instant } from "@aftercare/core/calendar/instant.ts";
import type { ClientId, DebtId, FileRef, OrgId } from "@aftercare/core/kernel/ids.ts";
import { encodeCursor } from "@aftercare/core/store/cursor.ts";
import { makeCaseFileStore } from "@aftercare/core/store/case-file-store.ts";
import { expect, test } from "vitest";
import { clientRef, debtRef, eventOf, first, next, now } from "./case-file-samples.ts";

/** What every engine that stands for DynamoDB must do for the case files. */

const dueShards = 3;
const later = "2026-03-02T01:00:00.000Z" as Instant;

export function caseFileSuite(
  connect: () => { client: DynamoDBDocumentClient; tableName: string },
): void {
  let made = 0;
  /** An organisation of its own for every test: nothing of another is in sight. */
  const fresh = () => {
    made += 1;
    const { client, tableName } = connect();
    const orgId = `Org-${made}` as OrgId;
    const ref: FileRef = { orgId, clientId: "Li" as ClientId, debtId: "Loan" as DebtId };
    return { store: makeCaseFileStore(client, { tableName, dueShards }), orgId, ref };
  };

  test("a commit writes the event and the snapshot together", async () => {
    const { store, ref } = fresh();
    expect(await store.commit(first(ref))).toEqual({ kind: "committed" });
    expect(await store.load(ref)).toEqual(first(ref).snapshot);
    expect(await store.history(ref)).toEqual([first(ref).event]);
  });

  test("an event that is known is answered with the event that was kept, whatever comes along", async () => {
    const { store, ref } = fresh();
    await store.commit(first(ref));
    const again = first(ref);
    const other = { ...again, event: { ...again.event, contentHash: "other" } };
    expect(await store.commit(other)).toEqual({ kind: "known", event: again.event });
    expect(await store.load(ref)).toMatchObject({ version: 1 });
  });

  test("a snapshot that somebody else wrote meanwhile is stale, and nothing is written", async () => {
    const { store, ref } = fresh();
    await store.commit(first(ref));
    expect(await store.commit(next(ref, "b", 0))).toEqual({ kind: "stale" });
    expect(await store.commit(next(ref, "b", 7))).toEqual({ kind: "stale" });
    expect(await store.history(ref)).toHaveLength(1);
    expect(await store.commit(next(ref, "b", 1))).toEqual({ kind: "committed" });
  });

  test("an id may hold anything, and comes back as it was", async () => {
    const { store, ref } = fresh();
    const id = "urn:uuid:1#2/三 %23";
    await store.commit({ ...first(ref), event: eventOf(id, 1) });
    expect((await store.history(ref)).map((event) => [event.source, event.id])).toEqual([
      ["https://example.org/a#b", id],
    ]);
    expect(await store.findEvent(ref, "https://example.org/a#b", id)).toMatchObject({ id });
  });

  test("of two claims at once one wins", async () => {
    const { store, ref } = fresh();
    await store.commit(first(ref));
    const { snapshot } = next(ref, "x", 1);
    const claims = await Promise.all([store.rewrite(snapshot), store.rewrite(snapshot)]);
    expect(claims.toSorted()).toEqual([false, true]);
  });

  test("of ten writers at once each finds the others or wins, and none is lost", async () => {
    const { store, ref } = fresh();
    await store.commit(first(ref));
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, (_, n) => store.commit(next(ref, `w${n}`, 1))),
    );
    expect(outcomes.filter(({ kind }) => kind === "committed")).toHaveLength(1);
    expect(outcomes.filter(({ kind }) => kind === "stale")).toHaveLength(9);
    expect(await store.history(ref)).toHaveLength(2);
  });

  test("a file is due from its moment on, in exactly one shard, and no more once it is moved", async () => {
    const { store, ref } = fresh();
    await store.commit(first(ref));
    const dueAt = async (until: Instant) => {
      const pages = await Promise.all([0, 1, 2].map((shard) => store.due(shard, until)));
      return pages.flatMap(({ items }) => items).filter(({ orgId }) => orgId === ref.orgId);
    };
    expect(await dueAt("2026-03-01T00:59:59.999Z" as Instant)).toEqual([]);
    expect(await dueAt(now)).toEqual([ref]);
    await store.rewrite({ ...first(ref).snapshot, version: 2, nextAt: later });
    expect(await dueAt(now)).toEqual([]);
    expect(await dueAt(later)).toEqual([ref]);
    const pages = await Promise.all([0, 1, 2].map((shard) => store.due(shard, later)));
    const [oldest] = pages.flatMap(({ since }) => since ?? []).toSorted();
    expect(oldest).toBe(await store.nextDueAfter("1970-01-01T00:00:00.000Z" as Instant));
    const { nextAt: _, ...resting } = first(ref).snapshot;
    await store.rewrite({ ...resting, version: 3 });
    expect(await dueAt("2099-01-01T00:00:00.000Z" as Instant)).toEqual([]);
  });

  test("the next moment after now is found over all shards", async () => {
    const { store, orgId } = fresh();
    const far = "2098-01-01T00:00:00.000Z" as Instant;
    const soon = "2097-06-01T00:00:00.000Z" as Instant;
    await store.commit(first(debtRef(orgId, "a"), far));
    await store.commit(first(debtRef(orgId, "b"), soon));
    expect(await store.nextDueAfter("2097-01-01T00:00:00.000Z" as Instant)).toBe(soon);
    expect(await store.nextDueAfter(soon)).toBe(far);
  });

  test("names in mixed case are different names", async () => {
    const { store, orgId } = fresh();
    await store.commit(first(debtRef(orgId, "LOAN")));
    expect(await store.load(debtRef(orgId, "loan"))).toBeUndefined();
    expect(await store.commit(first(debtRef(orgId, "loan")))).toEqual({ kind: "committed" });
  });

  test("a client with all debts is one answer, and no other client is in it", async () => {
    const { store, orgId } = fresh();
    await store.commit(first(clientRef(orgId, "Li")));
    await store.commit(first(debtRef(orgId, "a")));
    await store.commit(first(debtRef(orgId, "b")));
    await store.commit(first(clientRef(orgId, "Li2")));
    const files = await store.loadClient(orgId, "Li" as ClientId);
    expect(files.map(({ ref }) => ref.debtId ?? "client")).toEqual(["client", "a", "b"]);
  });

  test("many files come in the order in which they were asked for, without the missing", async () => {
    const { store, orgId } = fresh();
    const refs = Array.from({ length: 130 }, (_, n) => debtRef(orgId, `d${n}`));
    await Promise.all(refs.filter((_, n) => n % 2 === 0).map((ref) => store.commit(first(ref))));
    const found = await store.loadMany(refs);
    expect(found.map(({ ref }) => ref)).toEqual(refs.filter((_, n) => n % 2 === 0));
  });

  test("a history longer than a page comes whole and in its order", async () => {
    const { store, ref } = fresh();
    await store.commit(first(ref));
    const note = "长".repeat(30_000);
    for (let version = 1; version <= 14; version += 1) {
      await store.commit(next(ref, `z${100 - version}`, version, note));
    }
    const history = await store.history(ref);
    expect(history.map(({ seq }) => seq)).toEqual(Array.from({ length: 15 }, (_, n) => n + 1));
  });

  test("lists go on over a page boundary, and a cursor is good for its own list alone", async () => {
    const { store, orgId } = fresh();
    const refs = Array.from({ length: 7 }, (_, n) => clientRef(orgId, `c${n}`));
    for (const ref of refs) await store.commit(first(ref));
    const seen: FileRef[] = [];
    let cursor: string | undefined;
    do {
      const page = await store.clients(
        orgId,
        cursor === undefined ? { limit: 3 } : { limit: 3, cursor },
      );
      seen.push(...page.items);
      cursor = page.cursor;
    } while (cursor !== undefined);
    expect(seen).toEqual(refs);

    const other = "Org-other" as OrgId;
    const { cursor: carried } = await store.clients(orgId, { limit: 3 });
    const carryOver = async () => store.clients(other, { limit: 3, cursor: carried ?? "" });
    await expect(carryOver()).rejects.toMatchObject({ code: "cursor.invalid" });

    const place = {
      pk: "org#Org-other#client#c1",
      sk: "client",
      directory: "org#Org-other#clients",
    };
    const forged = encodeCursor(`clients ${orgId}`, place);
    const askForged = async () => store.clients(orgId, { limit: 3, cursor: forged });
    await expect(askForged()).rejects.toMatchObject({ code: "cursor.invalid" });
  });

  test("the worklist shows what a person must look at by a day, earliest first", async () => {
    const { store, orgId } = fresh();
    await store.commit(first(debtRef(orgId, "late"), now, "2026-03-09"));
    await store.commit(first(debtRef(orgId, "early"), now, "2026-03-02"));
    const list = (until: string) => store.worklist(orgId, "wang", isoDate(until), { limit: 10 });
    expect((await list("2026-03-05")).items.map(({ debtId }) => debtId)).toEqual(["early"]);
    expect((await list("2026-03-09")).items.map(({ debtId }) => debtId)).toEqual(["early", "late"]);
  });
}
