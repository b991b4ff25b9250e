import type {
  IdentityLookup,
  IdentityModel,
} from "@aftercare/core/store/identity/identity-model.ts";
import type { BetterAuthDBSchema } from "better-auth/db";

/** Looked up by, and not marked in better-auth's schema. */
const unmarked: Readonly<Record<string, readonly string[]>> = {
  account: ["accountId"],
};

/** Rows that nobody wants any more once they have expired. Of other models the date is only a fact. */
const expires: Readonly<Record<string, string>> = {
  session: "expiresAt",
  verification: "expiresAt",
};

/**
 * How rows of one of better-auth's models are kept and found, read from its schema with all its plugins:
 * whatever is unique, indexed or refers to another model is a lookup.
 * @param modelKey the model's name in the schema; `name` is what the options call it in the database.
 */
export function identityModelOf(
  schema: BetterAuthDBSchema,
  modelKey: string,
  name: string,
): IdentityModel {
  const { fields = {}, indexes = [] } = schema[modelKey] ?? {};
  const nameOf = (field: string) => fields[field]?.fieldName ?? field;
  const lookups = new Map<string, IdentityLookup>();
  const add = (unique: boolean, [first, ...rest]: readonly [string, ...string[]]) => {
    const lookup = { fields: [nameOf(first), ...rest.map(nameOf)], unique } as const;
    const known = lookups.get(lookup.fields.join());
    lookups.set(lookup.fields.join(), { ...lookup, unique: unique || known?.unique === true });
  };
  for (const [field, { unique, index, references }] of Object.entries(fields)) {
    if (field === "id") continue;
    if (unique === true) add(true, [field]);
    else if (index === true || references !== undefined) add(false, [field]);
  }
  for (const index of indexes) add(index.unique === true, index.fields);
  for (const field of unmarked[modelKey] ?? []) add(false, [field]);
  const expiry = expires[modelKey];
  return {
    name,
    lookups: [...lookups.values()],
    ...(expiry === undefined ? {} : { expires: nameOf(expiry) }),
  };
}
