import { dataStateOf } from "../../casefile/data-state.ts";
import type { ClientFacts } from "../../casefile/facts.ts";
import type { Context } from "../../kernel/context.ts";
import type { FileRef } from "../../kernel/ids.ts";
import type { Refused } from "../../kernel/refusal.ts";
import { mailboxOf } from "../../links/action-link.ts";
import { providerOf } from "../../notices/mail-provider.ts";
import { maskAddress } from "../../notices/mask-address.ts";
import { permit } from "../../policy/permit.ts";
import type { Page, PageOptions, Snapshot } from "../../ports/case-files.ts";
import type { MailTrouble } from "../../ports/mail-troubles.ts";
import { isClientFile } from "../cases/read-files.ts";
import { countTroubles, type TroubleCount } from "./count-troubles.ts";
import { troubleSpan } from "./trouble-span.ts";

/** A trouble as people of the organisation see it; the address in full is only in the client's file. */
export interface ListedTrouble extends Omit<MailTrouble, "orgId" | "to"> {
  readonly provider?: string;
  readonly clientName?: string;
  /** Where the client's mail goes now, masked; not when this mail went to another address. */
  readonly address?: string;
  /** No mail goes there until somebody clears it or the address changes. */
  readonly blocked: boolean;
  /** Of an uncertain mail: nobody knows yet whether it left. */
  readonly open: boolean;
}

export interface ListedTroubles extends Page<ListedTrouble> {
  readonly kind: "listed";
  /** The last 7 and 30 days; only with the first page. */
  readonly counts?: { readonly days7: TroubleCount; readonly days30: TroubleCount };
}

const mostCounted = 5_000;

/** Bounces, complaints, failed and uncertain mails of the whole organisation, newest first. */
export async function listMailTroubles(
  ctx: Context,
  page: PageOptions,
): Promise<ListedTroubles | Refused> {
  const refused = permit(ctx, "mail-trouble.list");
  if (refused !== undefined) return refused;
  const span = troubleSpan(ctx.clock.now());
  const { items, cursor } = await ctx.mailTroubles.list(ctx.org.id, { ...span, ...page });
  const files = await ctx.cases.loadMany(filesOf(ctx, items));
  return {
    kind: "listed",
    items: items.map((trouble) => listed(ctx, trouble, files)),
    ...(cursor === undefined ? {} : { cursor }),
    ...(page.cursor === undefined ? { counts: await countRecent(ctx) } : {}),
  };
}

/** Each client once, and the debts of mails that were uncertain. */
function filesOf({ org }: Context, troubles: readonly MailTrouble[]): readonly FileRef[] {
  const refs = troubles.flatMap(({ kind, clientId, debtId }): FileRef[] => {
    const client = { orgId: org.id, clientId };
    return kind === "uncertain" && debtId !== undefined
      ? [client, { ...client, debtId }]
      : [client];
  });
  return [...new Map(refs.map((ref) => [`${ref.clientId}/${ref.debtId ?? ""}`, ref])).values()];
}

function listed(
  { settings }: Context,
  { orgId: _, to, ...trouble }: MailTrouble,
  files: readonly Snapshot[],
): ListedTrouble {
  const own = files.filter(({ ref }) => ref.clientId === trouble.clientId);
  const client = own.find(isClientFile)?.facts;
  const shown = client !== undefined && dataStateOf(client) !== "deleted" ? client : undefined;
  const isSame = isTheirs(trouble, to?.mailbox, shown, settings.linkSecret());
  const dispatch = own.find(({ ref }) => ref.debtId === trouble.debtId)?.dispatch;
  return {
    ...trouble,
    ...(to === undefined ? {} : { provider: providerOf(to.domain) }),
    ...(shown === undefined ? {} : { clientName: shown.name }),
    ...(isSame && shown?.email !== undefined ? { address: maskAddress(shown.email) } : {}),
    blocked: isSame && shown?.mailTrouble !== undefined,
    open: dispatch?.uncertain === true && dispatch.mail === trouble.mail,
  };
}

/** Whether a mail went to the client, at the address that the file has now. */
function isTheirs(
  { audience }: Pick<MailTrouble, "audience">,
  mailbox: string | undefined,
  client: ClientFacts | undefined,
  linkSecret: string,
): boolean {
  if (audience !== "client" || client?.email === undefined) return false;
  return mailboxOf(client.email, linkSecret) === mailbox;
}

async function countRecent({ mailTroubles, clock, org }: Context) {
  const now = clock.now();
  const [week, month] = [troubleSpan(now, 7), troubleSpan(now, 30)];
  const recent = await mailTroubles.during(org.id, { ...month, most: mostCounted });
  const whole = recent.length < mostCounted;
  const days7 = recent.filter(({ at }) => at >= week.from);
  return {
    days7: countTroubles(days7, whole || days7.length < recent.length),
    days30: countTroubles(recent, whole),
  };
}
