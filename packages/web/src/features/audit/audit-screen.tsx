import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMay } from "../../api/may.ts";
import { useSay } from "../../language/language.ts";
import { Note, Page } from "../../ui/page.tsx";
import { Switch } from "../../ui/switch.tsx";
import { AuditFilters } from "./audit-filters.tsx";
import { AuditList } from "./audit-list.tsx";
import { auditTexts as texts } from "./audit-texts.ts";
import { SettingsHistory } from "./settings-history.tsx";

type View = "who" | "settings";

/** A12: who did what, and each setting before and after. Nothing here can be changed by anybody. */
export function AuditScreen() {
  const say = useSay();
  const navigate = useNavigate();
  const seesHistory = useMay("organisation.history");
  const { view } = useSearch({ strict: false });
  const shown: View = seesHistory && view === "settings" ? "settings" : "who";
  return (
    <Page title={say(texts.title)} lead={say(texts.lead)} width="wide">
      {seesHistory ? (
        <div className="no-print">
          <Switch<View>
            label={say(texts.views)}
            value={shown}
            choices={[
              { value: "who", label: say(texts.who) },
              { value: "settings", label: say(texts.settings) },
            ]}
            onChoose={(value) =>
              void navigate({
                to: "/admin/audit",
                search: { view: value === "who" ? undefined : value },
              })
            }
          />
        </div>
      ) : undefined}
      {shown === "settings" ? (
        <SettingsHistory />
      ) : (
        <>
          <AuditFilters />
          <AuditList />
          <Note>{say(texts.searched)}</Note>
        </>
      )}
    </Page>
  );
}
