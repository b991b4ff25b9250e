import type { FileFlawCode } from "../import/flaw-texts.ts";

export type SheetRead =
  | {
      readonly kind: "sheet";
      /** Every row from the first, blank ones too, so that they are counted as people count them. */
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: "flawed"; readonly code: FileFlawCode };

/** Reads a CSV or XLSX file as text. Nothing in it is run, and nothing it points to is fetched. */
export interface SheetReader {
  read(bytes: Uint8Array): Promise<SheetRead>;
}
