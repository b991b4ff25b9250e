import type { rulePreviewSchema, rulesSchema } from "@aftercare/functions/http/views/rule-view.ts";
import { queryOptions } from "@tanstack/react-query";
import type { z } from "zod";
import { languageStore } from "../language/language.ts";
import { call } from "./call.ts";

export type Rules = z.output<typeof rulesSchema>;
export type ListedRule = Rules["items"][number];
export type RuleStep = ListedRule["steps"][number];
type RulePreview = z.output<typeof rulePreviewSchema>;

/** What an organisation wants of one rule; what is not there is as the product proposes it. */
export interface RuleWish {
  readonly rule: string;
  readonly days?: number;
  readonly steps?: Readonly<Record<string, number>>;
  readonly off?: true;
}

/** While the files are planned again it is asked from time to time whether that is over. */
const replanningMs = 20_000;

export const rulesQuery = () =>
  queryOptions({
    queryKey: ["organisation", "rules", languageStore.get()],
    queryFn: () => call<Rules>("GET", "/v1/organisation/rules"),
    refetchInterval: ({ state }) => (state.data?.replanning === true ? replanningMs : false),
  });

/** What the same wishes would do to one page of clients. */
export const previewRules = (rules: readonly RuleWish[], cursor?: string) =>
  call<RulePreview>("POST", "/v1/organisation/rules/preview", {
    rules,
    ...(cursor === undefined ? {} : { cursor }),
  });

/** All wishes at once, made from the version that the person has seen. */
export const changeRules = (version: number, rules: readonly RuleWish[]) =>
  call("PUT", "/v1/organisation/rules", { version, rules });
