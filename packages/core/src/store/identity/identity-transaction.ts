import { untilUncontended } from "../retry.ts";
import type {
  ChangeOutcome,
  IdentityModel,
  IdentityRecords,
  IdentityRow,
  KeptRow,
  RowChange,
} from "./identity-model.ts";

/**
 * Runs `work` on records of its own: it sees what it wrote, and all of it is committed at the end as one
 * transaction, or nothing is. When somebody else was faster with one of its rows, `work` runs again.
 * Gives what `work` gave, or what in it was taken.
 */
export async function inTransaction<Result>(
  records: IdentityRecords,
  work: (inside: IdentityRecords) => Promise<Result>,
): Promise<{ readonly result: Result; readonly outcome: ChangeOutcome }> {
  return untilUncontended(async () => {
    const { inside, changes } = openTransaction(records);
    const result = await work(inside);
    const outcome = await records.commit(changes());
    return outcome.kind === "stale" ? undefined : { result, outcome };
  });
}

function openTransaction(records: IdentityRecords) {
  const pending = new Map<string, RowChange>();

  /** What is kept, as this transaction would leave it. */
  function overlaid(
    model: IdentityModel,
    kept: readonly KeptRow[],
    matches: (row: IdentityRow) => boolean,
  ): KeptRow[] {
    const untouched = kept.filter(({ row }) => !pending.has(nameOf(model, row)));
    const touched = [...pending.values()].filter((change) => change.model.name === model.name);
    const written = touched.flatMap(({ after, before }) => (after ? [asKept(after, before)] : []));
    return [...untouched, ...written.filter(({ row }) => matches(row))];
  }

  const inside: IdentityRecords = {
    async find(model, question) {
      const wanted = new Set(question.anyOf.map((values) => JSON.stringify(values)));
      return overlaid(model, await records.find(model, question), (row) =>
        wanted.has(JSON.stringify(question.fields.map((field) => row[field]))),
      );
    },

    async all(model) {
      return overlaid(model, await records.all(model), () => true);
    },

    async commit(changes) {
      for (const { model, before, after } of changes) {
        const row = after ?? before?.row;
        if (row === undefined) continue;
        const earlier = pending.get(nameOf(model, row));
        if (earlier?.after !== undefined && before === undefined) return takenId(model);
        pending.set(nameOf(model, row), {
          model,
          before: earlier ? earlier.before : before,
          after,
        });
      }
      return { kind: "committed" };
    },
  };
  return { inside, changes: () => [...pending.values()] };
}

function takenId({ name }: IdentityModel): ChangeOutcome {
  return { kind: "taken", model: name, fields: ["id"] };
}

function asKept(row: IdentityRow, before: KeptRow | undefined): KeptRow {
  return { row, version: before?.version ?? 0, lookups: before?.lookups ?? [] };
}

function nameOf({ name }: IdentityModel, { id }: IdentityRow): string {
  return JSON.stringify([name, id]);
}
