type Item = Record<string, unknown>;

/** Gives a taped row or key to another client of the same organisation; everything else stays. */
export function makeRekey(taped: string, clientId: string): (item: Item | undefined) => Item {
  return (item) => ({ ...item, pk: String(item?.["pk"]).replace(taped, clientId) });
}
