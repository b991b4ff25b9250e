import type {
  ChangeOutcome,
  IdentityModel,
  IdentityRecords,
  IdentityRow,
  KeptRow,
} from "@aftercare/core/store/identity/identity-model.ts";
import { untilUncontended } from "@aftercare/core/store/retry.ts";
import { BetterAuthError } from "better-auth";
import { questionsFor } from "./adapter-keys.ts";
import { meets, type Condition } from "./adapter-where.ts";

/** What a row becomes; undefined deletes it. */
export type Next = (row: IdentityRow) => IdentityRow | undefined;

/** Rows by better-auth's conditions: found by key where they name one, changed only as they were when they met them. */
export function operationsOn(records: IdentityRecords) {
  async function matching(model: IdentityModel, where: readonly Condition[]): Promise<KeptRow[]> {
    const questions = questionsFor(model, where);
    const found =
      questions === undefined
        ? await records.all(model)
        : (await Promise.all(questions.map((question) => records.find(model, question)))).flat();
    const once = new Map(found.map((kept) => [kept.row.id, kept]));
    return [...once.values()].filter(({ row }) => meets(row, where));
  }

  /** Undefined when the row is gone or no longer meets the conditions; otherwise as it was and as it is now. */
  async function change(
    model: IdentityModel,
    where: readonly Condition[],
    first: KeptRow,
    next: Next,
  ): Promise<Changed | undefined> {
    let known: KeptRow | undefined = first;
    const { changed } = await untilUncontended(async () => {
      const [before] = known ? [known] : await records.find(model, byId(first.row.id));
      known = undefined;
      if (before === undefined || !meets(before.row, where)) return { changed: undefined };
      const after = next(before.row);
      const outcome = await records.commit([{ model, before, after }]);
      if (outcome.kind === "stale") return undefined;
      throwIfTaken(outcome);
      return { changed: { before: before.row, after } };
    });
    return changed;
  }

  return {
    matching,

    async create(model: IdentityModel, row: IdentityRow): Promise<void> {
      throwIfTaken(await records.commit([{ model, after: row }]));
    },

    /** Exactly one row, whichever of those that meet the conditions comes first. */
    async changeOne(model: IdentityModel, where: readonly Condition[], next: Next) {
      for (const kept of await matching(model, where)) {
        const changed = await change(model, where, kept, next);
        if (changed !== undefined) return changed;
      }
      return undefined;
    },

    /** Each row by itself; how many it were. */
    async changeAll(
      model: IdentityModel,
      where: readonly Condition[],
      next: Next,
    ): Promise<number> {
      let count = 0;
      for (const kept of await matching(model, where)) {
        const changed = await change(model, where, kept, next);
        if (changed !== undefined) count += 1;
      }
      return count;
    },
  };
}

interface Changed {
  readonly before: IdentityRow;
  readonly after: IdentityRow | undefined;
}

function byId(id: string) {
  return { fields: ["id"], anyOf: [[id]] };
}

/** In words that better-auth's plugins know a violated constraint by; the values stay out of them. */
export function throwIfTaken(outcome: ChangeOutcome): void {
  if (outcome.kind !== "taken") return;
  const { model, fields } = outcome;
  throw new BetterAuthError(
    `Unique constraint: another ${model} has the same ${fields.join(", ")}.`,
  );
}
