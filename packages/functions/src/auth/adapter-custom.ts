import type {
  IdentityModel,
  IdentityRecords,
  IdentityRow,
} from "@aftercare/core/store/identity/identity-model.ts";
import type { AdapterFactoryCustomizeAdapterCreator } from "better-auth/adapters";
import { randomUUID } from "node:crypto";
import { identityModelOf } from "./adapter-models.ts";
import { operationsOn } from "./adapter-operations.ts";
import { sortRows } from "./adapter-order.ts";

/** Joins are left to better-auth's factory, which asks for the other rows by their keys. */
export function customAdapter(records: IdentityRecords): AdapterFactoryCustomizeAdapterCreator {
  const { matching, create, changeOne, changeAll } = operationsOn(records);
  return ({ schema, getFieldName, getDefaultModelName }) => {
    const models = new Map<string, IdentityModel>();
    const modelOf = (name: string): IdentityModel => {
      const model = models.get(name) ?? identityModelOf(schema, getDefaultModelName(name), name);
      models.set(name, model);
      return model;
    };
    const columnsOf = (model: string, fields: readonly string[]) =>
      new Set(fields.map((field) => getFieldName({ model, field })));

    return {
      async create({ model, data }) {
        const row: IdentityRow = { ...data, id: String(data["id"] ?? randomUUID()) };
        await create(modelOf(model), row);
        return { ...data, ...row };
      },
      async findOne({ model, where }) {
        const [found] = await matching(modelOf(model), where);
        return found ? asModel(found.row) : null;
      },
      async findMany({ model, where = [], limit, offset = 0, sortBy, select }) {
        const found = (await matching(modelOf(model), where)).map(({ row }) => row);
        const field = sortBy && getFieldName({ model, field: sortBy.field });
        const sorted = sortBy && field ? sortRows(found, field, sortBy.direction) : found;
        const columns = select?.length ? columnsOf(model, select) : undefined;
        const page = sorted.slice(offset, offset + limit);
        return page.map((row) => asModel(only(row, columns)));
      },
      async count({ model, where = [] }) {
        return (await matching(modelOf(model), where)).length;
      },
      async update({ model, where, update }) {
        const changed = await changeOne(modelOf(model), where, (row) => ({
          ...row,
          ...update,
          id: row.id,
        }));
        return changed?.after ? asModel(changed.after) : null;
      },
      async updateMany({ model, where, update }) {
        return changeAll(modelOf(model), where, (row) => ({ ...row, ...update, id: row.id }));
      },
      async delete({ model, where }) {
        await changeAll(modelOf(model), where, () => undefined);
      },
      async deleteMany({ model, where }) {
        return changeAll(modelOf(model), where, () => undefined);
      },
      async consumeOne({ model, where }) {
        const changed = await changeOne(modelOf(model), where, () => undefined);
        return changed ? asModel(changed.before) : null;
      },
      async incrementOne({ model, where, increment, set }) {
        const changed = await changeOne(modelOf(model), where, (row) => ({
          ...row,
          ...set,
          ...incremented(row, increment),
          id: row.id,
        }));
        return changed?.after ? asModel(changed.after) : null;
      },
    };
  };
}

/** The factory asks for a type of its caller's choosing, and turns the row into it afterwards. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller's, as the factory has it
function asModel<T>(row: Record<string, unknown>): T {
  return row as T;
}

/** A counter that was never set begins at zero. */
function incremented(row: IdentityRow, by: Readonly<Record<string, number>>) {
  return Object.fromEntries(
    Object.entries(by).map(([field, delta]) => [field, Number(row[field] ?? 0) + delta]),
  );
}

function only(row: IdentityRow, fields: ReadonlySet<string> | undefined): Record<string, unknown> {
  if (fields === undefined) return row;
  return Object.fromEntries(Object.entries(row).filter(([field]) => fields.has(field)));
}
