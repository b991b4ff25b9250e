/** An anomaly has the same name whoever records it, so that looking at a report again finds the same one. */
export function anomalyIdOf(
  reportId: string,
  { accountType }: { readonly accountType: string },
  kind: string,
): string {
  return `${reportId}-${accountType}-${kind}`;
}
