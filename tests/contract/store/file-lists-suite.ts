import type { Instant } from "@aftercare/core/calendar/instant.ts";
import type { ClientId, OrgId } from "@aftercare/core/kernel/ids.ts";
import { makeCaseFileStore } from "@aftercare/core/store/case-file-store.ts";
import { encodeCursor } from "@aftercare/core/store/cursor.ts";
import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { expect, test } from "vitest";
import { assigned, clientRef, debtRef, first } from "./case-file-samples.ts";

/** What every engine that stands for DynamoDB must do for the lists of case files. */
export function fileListsSuite(
  connect: () => { client: DynamoDBDocumentClient; tableName: string },
): void {
  let made = 0;
  const fresh = () => {
    made += 1;
    const { client, tableName } = connect();
    const store = makeCaseFileStore(client, { tableName, dueShards: 3 });
    return { store, orgId: `Lists-${made}` as OrgId };
  };

  test("a list gives clients by count, each with every debt, over a page boundary", async () => {
    const { store, orgId } = fresh();
    for (const id of ["A", "B", "C"]) await store.commit(first(clientRef(orgId, id)));
    const debts = Array.from({ length: 9 }, (_, n) => `d${n}`);
    for (const id of debts) {
      await store.commit(first({ ...debtRef(orgId, id), clientId: "A" as ClientId }));
    }
    await store.commit(first({ ...debtRef(orgId, "only"), clientId: "B" as ClientId }));
    await store.commit(first(clientRef("Org-z" as OrgId, "D")));
    for (const assignee of [undefined, "wang"]) {
      const page = await store.listFiles(orgId, assignee, { limit: 1 });
      expect(page.items.map(({ ref }) => ref.debtId ?? "client").toSorted()).toEqual([
        "client",
        ...debts,
      ]);
      const rest = await store.listFiles(orgId, assignee, { limit: 2, cursor: page.cursor ?? "" });
      expect(rest.items.map(({ ref }) => ref.clientId)).toEqual(["B", "B", "C"]);
      expect(rest).not.toHaveProperty("cursor");
    }
    const { items } = await store.listFiles(orgId, "wang", { limit: 9 });
    const { summary } = first(clientRef(orgId, "C")).snapshot;
    expect(items.at(-1)).toEqual({ ref: clientRef(orgId, "C"), summary });
    expect((await store.listFiles(orgId, "zhao", { limit: 9 })).items).toEqual([]);
    const clients = ["A", "B"].map((id) => clientRef(orgId, id));
    expect((await store.caseload(orgId, "wang", { limit: 2 })).items).toEqual(clients);
    expect((await store.clients(orgId, { limit: 2 })).items).toEqual(clients);
  });

  test("a desk ends where the next one begins, and its cursor is no place on another", async () => {
    const { store, orgId } = fresh();
    for (const [id, assignee] of [
      ["A", "wang"],
      ["B", "wang-2"],
      ["C", "wang2"],
      ["D", "wang"],
    ] as const) {
      await store.commit(assigned(first(clientRef(orgId, id)), assignee));
    }
    const idsOf = async (assignee: string | undefined) =>
      (await store.listFiles(orgId, assignee, { limit: 9 })).items.map(({ ref }) => ref.clientId);
    expect(await idsOf("wang")).toEqual(["A", "D"]);
    expect(await idsOf("wang-2")).toEqual(["B"]);
    expect(await idsOf("wan")).toEqual([]);
    expect(await idsOf(undefined)).toEqual(["A", "D", "B", "C"]);
    const { cursor = "" } = await store.listFiles(orgId, "wang", { limit: 1 });
    const carried = async () => store.listFiles(orgId, "wang2", { limit: 1, cursor });
    await expect(carried()).rejects.toMatchObject({ code: "cursor.invalid" });
    const forged = encodeCursor(`caseload ${orgId} wang`, { after: "wang2#A" });
    const asked = async () => store.listFiles(orgId, "wang", { limit: 1, cursor: forged });
    await expect(asked()).rejects.toMatchObject({ code: "cursor.invalid" });
  });

  test("a file that moves to another desk leaves the first", async () => {
    const { store, orgId } = fresh();
    const enrolled = first(clientRef(orgId, "A"));
    await store.commit(enrolled);
    const moved = assigned(enrolled, "zhao").snapshot;
    await store.rewrite({ ...moved, version: 2 });
    expect((await store.listFiles(orgId, "wang", { limit: 9 })).items).toEqual([]);
    expect((await store.listFiles(orgId, "zhao", { limit: 9 })).items).toHaveLength(1);
  });

  test("what is late is counted for its own organisation", async () => {
    const { store, orgId } = fresh();
    await store.commit(first(debtRef(orgId, "a"), "2026-01-02T01:00:00.000Z" as Instant));
    await store.commit(first(debtRef(orgId, "b"), "2026-01-01T01:00:00.000Z" as Instant));
    await store.commit(
      first(debtRef("Org-late" as OrgId, "c"), "2025-01-01T01:00:00.000Z" as Instant),
    );
    const late = await store.late(orgId, "2026-01-03T00:00:00.000Z" as Instant);
    expect(late).toEqual({ files: 2, since: "2026-01-01T01:00:00.000Z" });
    expect(await store.late(orgId, "2025-12-01T00:00:00.000Z" as Instant)).toEqual({ files: 0 });
  });
}
