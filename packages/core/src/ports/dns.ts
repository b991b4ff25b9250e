/** `none`: the name server says there is no such record. `no-answer`: nobody said anything in time. */
export type DnsAnswer =
  | { readonly kind: "found"; readonly records: readonly string[] }
  | { readonly kind: "none" }
  | { readonly kind: "no-answer" };

/** What the world's name servers say. Never fails: not to know is an answer. */
export interface Dns {
  /** Each record whole, however it was cut. */
  txt(name: string): Promise<DnsAnswer>;
  /** Hosts that take mail, the preferred one first, in lower case and without a dot at the end. */
  mx(name: string): Promise<DnsAnswer>;
}
