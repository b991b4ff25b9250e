/** Mail addresses in any letter case are the same mailbox everywhere people have one. */
export function isSameAddress(one: string, other: string): boolean {
  return normalAddress(one) === normalAddress(other);
}

export function normalAddress(address: string): string {
  return address.trim().toLowerCase();
}
