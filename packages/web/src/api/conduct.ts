import type { conductSchema } from "@aftercare/functions/http/views/conduct-view.ts";
import type { creditorSchema } from "@aftercare/functions/http/views/creditor-view.ts";
import { queryOptions } from "@tanstack/react-query";
import type { z } from "zod";
import { languageStore } from "../language/language.ts";
import { call, path, query } from "./call.ts";

export type Conduct = z.output<typeof conductSchema>;
export type LoggedContact = Conduct["contacts"][number];
export type Finding = Conduct["findings"][number];

/** What a contact log shows: of a debt, or of what stands in the client's own file. */
export const conductQuery = (clientId: string, debtId?: string) =>
  queryOptions({
    queryKey: ["client", clientId, "conduct", debtId ?? "", languageStore.get()],
    queryFn: () =>
      call<Conduct>(
        "GET",
        debtId === undefined
          ? path`/v1/clients/${clientId}/conduct`
          : path`/v1/clients/${clientId}/debts/${debtId}/conduct`,
      ),
  });

export type RegisteredCreditor = z.output<typeof creditorSchema>;

interface Named {
  readonly creditorId?: string | undefined;
  readonly name: string;
}

/** The lender as the register knows it, by its entry or else by its very name; null when it does not. */
export const registeredQuery = ({ creditorId, name }: Named) =>
  queryOptions({
    queryKey: ["organisation", "creditor-named", creditorId ?? "", name],
    queryFn: async () => {
      const address = `/v1/creditors${query({ q: name.slice(0, 80), limit: 20 })}`;
      const { items } = await call<{ readonly items: readonly RegisteredCreditor[] }>(
        "GET",
        address,
      );
      return items.find((each) => isNamed(each, { creditorId, name })) ?? null;
    },
  });

function isNamed(each: RegisteredCreditor, { creditorId, name }: Named): boolean {
  if (creditorId !== undefined) return each.creditorId === creditorId;
  return each.name["zh-CN"] === name || each.name.en === name || each.aliases.includes(name);
}
