/** The services that most clients' mail goes to, with all the domains each takes mail for. */
const domainsByProvider = {
  QQ: ["qq.com", "foxmail.com", "vip.qq.com"],
  "163": ["163.com", "126.com", "yeah.net", "vip.163.com", "vip.126.com", "188.com"],
  Gmail: ["gmail.com", "googlemail.com"],
  Outlook: ["outlook.com", "hotmail.com", "live.com", "live.cn", "msn.com"],
  Sina: ["sina.com", "sina.cn", "vip.sina.com"],
  iCloud: ["icloud.com", "me.com", "mac.com"],
  "139": ["139.com"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

const providers: ReadonlyMap<string, string> = new Map(
  Object.entries(domainsByProvider).flatMap(([provider, domains]) =>
    domains.map((domain) => [domain, provider] as const),
  ),
);

/** Whose mail service a domain is, by the name people know it by; of any other the domain itself. */
export function providerOf(domain: string): string {
  return providers.get(domain.toLowerCase()) ?? domain.toLowerCase();
}
