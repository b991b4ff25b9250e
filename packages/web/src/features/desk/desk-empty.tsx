import { useCaseload } from "../caseload/use-caseload.ts";
import { useSay } from "../../language/language.ts";
import { ButtonLink } from "../../ui/button.tsx";
import { Day } from "../../ui/day.tsx";
import { Empty } from "../../ui/page.tsx";
import { Saying } from "../../ui/saying.tsx";
import { emptyText, type DeskTab } from "./desk-tabs.ts";
import { deskTexts as texts } from "./desk-texts.ts";

/** Done with it: and when the next thing comes up. */
export function DeskEmpty({ tab }: { readonly tab: DeskTab }) {
  const say = useSay();
  return (
    <Empty>
      <p>
        {say(emptyText(tab))}
        {tab === "overdue" || tab === "today" ? <NextDay /> : undefined}
      </p>
      <ButtonLink to="/clients">{say(texts.allClients)}</ButtonLink>
    </Empty>
  );
}

function NextDay() {
  const say = useSay();
  const { caseload } = useCaseload({ limit: 1 });
  if (caseload === undefined) return undefined;
  const next = caseload.items[0]?.next;
  if (next === undefined) return say(texts.nothingNext);
  return <Saying text={texts.next} slots={{ day: <Day on={next.comesUpOn} /> }} />;
}
