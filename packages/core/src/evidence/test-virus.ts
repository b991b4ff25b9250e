/**
 * The EICAR test file: the harmless text that every virus scanner agrees to treat as a virus. It is put
 * together here so that no scanner takes our own sources for one.
 */
export const testVirus: Buffer = Buffer.from(
  ["X5O!P%@AP[4\\PZX54(P^)7CC)7}", "$EICAR-STANDARD-", "ANTIVIRUS-TEST-FILE", "!$H+H*"].join(""),
);

/** Looks for the test virus in bytes that come in pieces; the seam between two pieces hides nothing. */
export function makeTestVirusScan(): { take(piece: Uint8Array): void; found(): boolean } {
  let tail = Buffer.alloc(0);
  let found = false;
  return {
    take(piece) {
      if (found) return;
      const seen = Buffer.concat([tail, piece]);
      found = seen.includes(testVirus);
      tail = seen.subarray(-(testVirus.length - 1));
    },
    found: () => found,
  };
}
