import { providerOf } from "../../notices/mail-provider.ts";
import type { MailTrouble, TroubleKind } from "../../ports/mail-troubles.ts";

export interface TroubleCount {
  readonly total: number;
  readonly byKind: Readonly<Record<TroubleKind, number>>;
  /** The most frequent first; mails whose address is not known are left out. */
  readonly byProvider: readonly { readonly provider: string; readonly count: number }[];
  /** Not `whole` is "at least". */
  readonly whole: boolean;
}

export function countTroubles(troubles: readonly MailTrouble[], whole: boolean): TroubleCount {
  const ofKind = (kind: TroubleKind) => troubles.filter((one) => one.kind === kind).length;
  const providers = troubles.flatMap(({ to }) => (to === undefined ? [] : providerOf(to.domain)));
  const byProvider = [...Map.groupBy(providers, (provider) => provider)]
    .map(([provider, all]) => ({ provider, count: all.length }))
    .toSorted((a, b) => b.count - a.count || (a.provider < b.provider ? -1 : 1));
  const byKind = {
    bounced: ofKind("bounced"),
    complained: ofKind("complained"),
    failed: ofKind("failed"),
    uncertain: ofKind("uncertain"),
  };
  return { total: troubles.length, byKind, byProvider, whole };
}
