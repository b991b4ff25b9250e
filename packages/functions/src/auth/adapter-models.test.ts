import { getAuthTables, type BetterAuthDBSchema } from "better-auth/db";
import { expect, test } from "vitest";
import { identityModelOf } from "./adapter-models.ts";

test("better-auth's own models are found by what its flows look for", () => {
  const schema = getAuthTables({});
  const lookupsOf = (name: string) =>
    identityModelOf(schema, name, name).lookups.map(({ fields, unique }) =>
      unique ? `${fields.join()} unique` : fields.join(),
    );
  expect(lookupsOf("user")).toEqual(["email unique"]);
  expect(lookupsOf("session")).toEqual(["token unique", "userId"]);
  expect(lookupsOf("account")).toEqual(["userId", "accountId"]);
  expect(lookupsOf("verification")).toEqual(["identifier"]);
});

test("sessions and codes expire, users and accounts do not", () => {
  const schema = getAuthTables({ session: { fields: { expiresAt: "ends_at" } } });
  const expiryOf = (name: string) => identityModelOf(schema, name, name).expires;
  expect(expiryOf("session")).toBe("ends_at");
  expect(expiryOf("verification")).toBe("expiresAt");
  expect(expiryOf("user")).toBeUndefined();
  expect(expiryOf("account")).toBeUndefined();
});

test("a plugin's model needs no line here: its schema says it all, under the names of its columns", () => {
  const schema: BetterAuthDBSchema = {
    ticket: {
      modelName: "tickets",
      fields: {
        number: { type: "string", unique: true, fieldName: "ticket_number" },
        owner: { type: "string", references: { model: "user", field: "id" } },
        seat: { type: "string", index: true },
        row: { type: "string" },
      },
      indexes: [
        { fields: ["row", "seat"], unique: true },
        { fields: ["seat"], unique: true },
      ],
    },
  };
  expect(identityModelOf(schema, "ticket", "tickets")).toEqual({
    name: "tickets",
    lookups: [
      { fields: ["ticket_number"], unique: true },
      { fields: ["owner"], unique: false },
      { fields: ["seat"], unique: true },
      { fields: ["row", "seat"], unique: true },
    ],
  });
});
