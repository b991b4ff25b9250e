import { useSearch } from "@tanstack/react-router";
import { useSay } from "../../language/language.ts";
import { Day } from "../../ui/day.tsx";
import { useToday } from "../../ui/form/day-field.tsx";
import { Page, Row } from "../../ui/page.tsx";
import { ShortcutHelp, type ShortcutWords } from "../../ui/shortcut-help.tsx";
import { shortcutTexts } from "../../ui/shortcut-texts.ts";
import { Skeleton } from "../../ui/skeleton.tsx";
import { useCaseload } from "../caseload/use-caseload.ts";
import { DeskList } from "./desk-list.tsx";
import { questionOf, readTab } from "./desk-tabs.ts";
import { deskTexts as texts } from "./desk-texts.ts";
import { TabBar } from "./tab-bar.tsx";

const keys: ShortcutWords = [
  ["J", shortcutTexts.next],
  ["K", shortcutTexts.previous],
  ["Enter", shortcutTexts.open],
  ["E", shortcutTexts.log],
];

/** S1: whom to look after next, and why. The day begins with what is past its date, if anything is. */
export function DeskScreen() {
  const say = useSay();
  const today = useToday();
  const chosen = readTab(useSearch({ strict: false }).tab);
  const { caseload } = useCaseload(questionOf(chosen ?? "overdue"));
  if (caseload === undefined) return <Skeleton />;
  const tab = chosen ?? (caseload.counts.overdue > 0 ? "overdue" : "today");
  return (
    <Page
      title={say(texts.title)}
      width="wide"
      aside={
        <Row>
          <Day on={today} />
          <ShortcutHelp keys={keys} />
        </Row>
      }
    >
      <TabBar counts={caseload.counts} current={tab} />
      <DeskList key={tab} tab={tab} />
    </Page>
  );
}
