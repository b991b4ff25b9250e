/**
 * What a person typed as yuan, in fen: `１，２８０.５元`, `¥1,280.50` and `1280.5` are the same amount.
 * Undefined when it is no amount of at most two decimals.
 */
export function readAmount(typed: string): number | undefined {
  const plain = typed
    .normalize("NFKC")
    .replace(/[¥,，、\s]|元|yuan|rmb|cny/gi, "")
    .replace("。", ".");
  const match = /^(\d{1,10})(?:\.(\d{1,2}))?$/.exec(plain);
  if (match === null) return undefined;
  const [, yuan = "", decimals = ""] = match;
  return Number(yuan) * 100 + Number(decimals.padEnd(2, "0"));
}
