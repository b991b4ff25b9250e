import { forgetOutbox } from "../../api/outbox.ts";
import { queryClient } from "../../api/queries.ts";
import { signOut } from "../../api/sign-in.ts";
import { forgetAllDrafts } from "../../ui/form/draft.ts";

/** How the page looks says nothing about anybody, and whether others use the device stays true. */
const harmless = new Set(["language", "theme", "device"]);

/** Signs out, and leaves nothing of the person on this device. @throws when the session could not be ended. */
export async function leaveDevice(): Promise<void> {
  await signOut();
  await Promise.all([forgetAllDrafts(), forgetOutbox()]);
  queryClient.clear();
  forgetKept();
  location.assign("/sign-in");
}

function forgetKept(): void {
  try {
    for (const key of Object.keys(localStorage)) {
      if (!harmless.has(key)) localStorage.removeItem(key);
    }
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}
