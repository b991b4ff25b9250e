/**
 * What a person typed as a yearly rate in percent, in hundredths of a percent: `23.5`, `２３．５％` are 2350.
 * Undefined when it is no rate from 0 to 1000 % with at most two decimals.
 */
export function readRate(typed: string): number | undefined {
  const plain = typed.normalize("NFKC").replace(/[%\s]/g, "").replace("。", ".");
  const match = /^(\d{1,4})(?:\.(\d{1,2}))?$/.exec(plain);
  if (match === null) return undefined;
  const [, whole = "", decimals = ""] = match;
  const basisPoints = Number(whole) * 100 + Number(decimals.padEnd(2, "0"));
  return basisPoints <= 100_000 ? basisPoints : undefined;
}
