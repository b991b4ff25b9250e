import type { DeskLoad } from "../../api/organisation.ts";

/** `full`: half as many clients again as colleagues have on average, and enough of them for it to matter. */
type Load = "free" | "usual" | "full";

const fewClients = 10;
const muchMore = 1.5;

/** How heavy a desk is beside the others; nobody's numbers are a limit, so this is said in words only. */
export function loadOf(desk: DeskLoad, desks: readonly DeskLoad[]): Load {
  const staffed = desks.filter(({ member }) => member?.state === "active");
  const average = staffed.reduce((sum, { clients }) => sum + clients, 0) / (staffed.length || 1);
  if (desk.clients >= fewClients && desk.clients >= average * muchMore) return "full";
  return desk.clients <= average * 0.5 ? "free" : "usual";
}
