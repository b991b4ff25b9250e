import type { IdentityRecords } from "@aftercare/core/store/identity/identity-model.ts";
import {
  authFlowTestSuite,
  caseInsensitiveTestSuite,
  joinsTestSuite,
  normalTestSuite,
  testAdapter,
  transactionsTestSuite,
  uuidTestSuite,
} from "@better-auth/test-utils/adapter";
import { tableAdapter } from "../table-adapter.ts";

/**
 * better-auth's own suites for adapters, all that a database with text for ids can take, and none of their
 * tests left out. Not among them is `number-id`: it is for databases that count their ids upwards.
 */
export async function runAdapterSuite(records: IdentityRecords): Promise<void> {
  const { execute } = await testAdapter({
    adapter: () => tableAdapter(records),
    runMigrations: () => undefined,
    tests: [
      normalTestSuite(),
      authFlowTestSuite(),
      caseInsensitiveTestSuite(),
      joinsTestSuite(),
      transactionsTestSuite(),
      uuidTestSuite(),
    ],
  });
  execute();
}
