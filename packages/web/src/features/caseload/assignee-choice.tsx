import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMembership } from "../../api/me.ts";
import { AssigneeFilter } from "./assignee-filter.tsx";

/** Whose clients a screen is about; the choice stands in its address. */
export function AssigneeChoice() {
  const { role } = useMembership();
  const { assignee = "" } = useSearch({ strict: false });
  const navigate = useNavigate();
  return (
    <AssigneeFilter
      role={role}
      value={assignee}
      onChange={(chosen) => {
        const search = { assignee: chosen === "" ? undefined : chosen };
        void navigate({ to: ".", search: (before: object) => ({ ...before, ...search }) });
      }}
    />
  );
}
