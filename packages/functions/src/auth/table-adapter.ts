import type { IdentityRecords } from "@aftercare/core/store/identity/identity-model.ts";
import { inTransaction } from "@aftercare/core/store/identity/identity-transaction.ts";
import type { BetterAuthOptions } from "better-auth";
import {
  createAdapterFactory,
  type AdapterFactoryConfig,
  type DBAdapter,
} from "better-auth/adapters";
import { customAdapter } from "./adapter-custom.ts";
import { throwIfTaken } from "./adapter-operations.ts";

/** What better-auth must know of our table; the rest of the values it hands us go in as they are. */
const config = {
  adapterId: "aftercare-table",
  adapterName: "Aftercare table",
  /** Keys are text, and nothing counts upwards: `generateId: "serial"` is refused when the server starts. */
  supportsNumericIds: false,
  supportsUUIDs: false,
  supportsDates: false,
  supportsBooleans: true,
  supportsArrays: true,
  supportsJSON: false,
} satisfies AdapterFactoryConfig;

/**
 * better-auth's storage in our table. Its transactions are ours: what is written within one is committed at
 * its end in one `TransactWriteItems`, or not at all, and the work runs again when somebody was faster.
 */
export function tableAdapter(records: IdentityRecords) {
  return (options: BetterAuthOptions): DBAdapter => {
    const adapterOn = (
      reached: IdentityRecords,
      transaction: AdapterFactoryConfig["transaction"],
    ) =>
      createAdapterFactory({ config: { ...config, transaction }, adapter: customAdapter(reached) })(
        options,
      );
    return adapterOn(records, async (work) => {
      const { result, outcome } = await inTransaction(records, (inside) =>
        work(adapterOn(inside, false)),
      );
      throwIfTaken(outcome);
      return result;
    });
  };
}
