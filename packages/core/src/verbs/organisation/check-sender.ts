import type { Instant } from "../../calendar/instant.ts";
import type { Context, SenderSettings } from "../../kernel/context.ts";
import type { Refused } from "../../kernel/refusal.ts";
import * as records from "../../organisation/sender-records.ts";
import { permit } from "../../policy/permit.ts";
import type { Dns } from "../../ports/dns.ts";

const mostDomains = 4;

export interface SenderChecked {
  readonly kind: "checked";
  readonly at: Instant;
  /**
   * Whose address it is. It is always the product's: of an organisation's sender people see only the name and
   * where answers go, so there is nothing in the organisation's own domain that mails depend on.
   */
  readonly whose: "product";
  readonly address: string;
  readonly domain: string;
  /** Where bounces go, when that is a domain of its own. */
  readonly mailFromDomain?: string;
  readonly records: readonly records.SenderRecord[];
}

/** Asks the name servers whether the domain that mails come from says what receivers look for. */
export async function checkSender(ctx: Context): Promise<SenderChecked | Refused> {
  const refused = permit(ctx, "sender.check");
  if (refused !== undefined) return refused;
  const { dns, settings } = ctx;
  const sender = settings.sender();
  const { address, mailFromDomain } = sender;
  const domain = address.slice(address.lastIndexOf("@") + 1).toLowerCase();
  const found = await Promise.all([
    checkSpf(dns, domain, sender),
    checkDkim(dns, domain, sender),
    checkDmarc(dns, domain),
    checkMx(dns, sender),
  ]);
  return {
    kind: "checked",
    at: ctx.clock.now(),
    whose: "product",
    address,
    domain,
    ...(mailFromDomain === undefined ? {} : { mailFromDomain }),
    records: found.flat(),
  };
}

type Found = Promise<readonly records.SenderRecord[]>;

/** Receivers look at the domain that bounces go to, which may be one of its own. */
async function checkSpf(
  dns: Dns,
  domain: string,
  { mailFromDomain = domain, spfInclude }: SenderSettings,
): Found {
  return [records.judgeSpf(mailFromDomain, await dns.txt(mailFromDomain), spfInclude)];
}

async function checkDkim(dns: Dns, domain: string, { dkimSelectors }: SenderSettings): Found {
  if (dkimSelectors.length === 0) return [records.unknownDkim(domain)];
  const names = dkimSelectors.map((selector) => `${selector}._domainkey.${domain}`);
  return Promise.all(names.map(async (name) => records.judgeDkim(name, await dns.txt(name))));
}

/** A domain without a policy of its own is under that of the domain above it. */
async function checkDmarc(dns: Dns, domain: string): Found {
  const labels = domain.split(".");
  const domains = labels.slice(0, -1).map((_, index) => labels.slice(index).join("."));
  for (const name of domains.slice(0, mostDomains)) {
    const record = records.judgeDmarc(`_dmarc.${name}`, await dns.txt(`_dmarc.${name}`));
    if (record.state !== "missing") return [record];
  }
  return [records.judgeDmarc(`_dmarc.${domain}`, { kind: "none" })];
}

async function checkMx(dns: Dns, { mailFromDomain, bounceHost }: SenderSettings): Found {
  if (mailFromDomain === undefined) return [];
  return [records.judgeMx(mailFromDomain, await dns.mx(mailFromDomain), bounceHost)];
}
