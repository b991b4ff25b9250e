import { makeStore } from "../../lib/store.ts";

const place = "seen-message";

/** The last message from the counsellor that was opened on this device: it waits no longer. */
export const seenMessageStore = makeStore(read());

seenMessageStore.subscribe(() => {
  try {
    localStorage.setItem(place, seenMessageStore.get());
  } catch {
    // A browser that keeps nothing shows the message again next time.
  }
});

function read(): string {
  try {
    return localStorage.getItem(place) ?? "";
  } catch {
    return "";
  }
}
