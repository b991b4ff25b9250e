import { dataStateOf, type DataState } from "../../casefile/data-state.ts";
import type { ClientFacts } from "../../casefile/facts.ts";
import type { Context } from "../../kernel/context.ts";
import type { ClientId } from "../../kernel/ids.ts";
import { covers, reachOf } from "../../policy/permit.ts";
import type { RegisterEntry } from "../../ports/case-files.ts";
import { isClientFile } from "../cases/read-files.ts";
import { registerOf } from "./register.ts";

/** By what way it reached us. */
type RegisterWay = "signed-in" | "link" | "partner" | "service";

export interface ConsentRegister {
  readonly state: DataState;
  /** As they stand now; empty once the data is deleted. */
  readonly consents: ClientFacts["consents"];
  readonly entries: readonly (RegisterEntry & { readonly how: RegisterWay })[];
}

/**
 * Every consent that was given or withdrawn and every disclosure, in order (rules.md 2.8). For three years
 * after a deletion what was kept of it. Undefined when there is no such client within reach.
 */
export async function readConsentRegister(
  ctx: Context,
  { clientId }: { readonly clientId: ClientId },
): Promise<ConsentRegister | undefined> {
  const reach = reachOf(ctx.actor, "consent.read");
  const ref = { orgId: ctx.org.id, clientId };
  const file = reach && (await ctx.cases.load(ref));
  if (reach === undefined || file === undefined || !isClientFile(file)) return undefined;
  const state = dataStateOf(file.facts);
  const isTheirs = state === "deleted" ? reach === "organisation" : covers(ctx.actor, reach, file);
  if (!isTheirs) return undefined;
  const entries =
    state === "deleted"
      ? await ctx.cases.keptRegister(ref.orgId, clientId, ctx.clock.now())
      : registerOf(await ctx.cases.history(ref));
  const { consents } = file.facts;
  return { state, consents, entries: entries.map((entry) => ({ ...entry, how: wayOf(entry) })) };
}

/** Read from who said it: `user:…`, `link`, `key:…`, `hook:…`, `system:…`. */
function wayOf({ by }: RegisterEntry): RegisterWay {
  if (by.startsWith("user:")) return "signed-in";
  if (by === "link") return "link";
  return by.startsWith("system:") ? "service" : "partner";
}
