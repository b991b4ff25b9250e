import { useQuery } from "@tanstack/react-query";
import { plansQuery } from "../../api/plans.ts";
import { Goal } from "../plan/goal.tsx";

/** The next bill of a plan, once it is known; the page does not wait for it. */
export function GoalCard({ clientId }: { readonly clientId: string }) {
  const { data: plans } = useQuery(plansQuery(clientId));
  return plans === undefined ? undefined : <Goal plans={plans} isAtHome />;
}
