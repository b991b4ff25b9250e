import { isChangedMeanwhile } from "../../api/changed-meanwhile.ts";
import { previewHolidays, type HolidayPreview } from "../../api/working-days.ts";
import { useSay } from "../../language/language.ts";
import { ButtonLink } from "../../ui/button.tsx";
import { Day } from "../../ui/day.tsx";
import { FormFrame } from "../../ui/form/form-frame.tsx";
import type { Form } from "../../ui/form/use-form.ts";
import { Card, Facts, Page } from "../../ui/page.tsx";
import { ImpactView } from "../impact/impact-view.tsx";
import type { ImpactPage } from "../impact/sum-impact.ts";
import { useImpact } from "../impact/use-impact.ts";
import { holidayTexts as texts } from "./holidays-texts.ts";
import { daysOf, isWhole, type TypedNotice } from "./typed-notice.ts";
import { Days } from "./year-card.tsx";

interface ReviewProps {
  readonly year: number;
  readonly form: Form<TypedNotice>;
  readonly typed: TypedNotice;
}

/** The notice once more in words, and which dates it would move. */
export function NoticeReview({ year, form, typed }: ReviewProps) {
  const say = useSay();
  const { number, published, ranges, makeUps } = typed;
  const search = { year: String(year) };
  return (
    <Page title={say(texts.reviewTitle, { year })} lead={say(texts.reviewLead)}>
      <FormFrame
        form={form}
        submit={say(texts.publish)}
        aside={
          <ButtonLink to="/admin/holidays" search={search}>
            {say(texts.backToForm)}
          </ButtonLink>
        }
      >
        {isChangedMeanwhile(form.failure) ? (
          <Card tone="attention">
            <p>{say(texts.meanwhile)}</p>
          </Card>
        ) : undefined}
        <Card>
          <h2>{say(texts.typed)}</h2>
          <Facts
            facts={[
              [say(texts.number), number],
              [say(texts.published), <Day key="day" on={published} />],
            ]}
          />
          <Days level={3} name={say(texts.ranges)} ranges={ranges.filter(isWhole)} />
          <Days
            level={3}
            name={say(texts.makeUps)}
            ranges={makeUps.map((day) => ({ from: day, to: day }))}
          />
        </Card>
        <NoticeImpact year={year} typed={typed} />
      </FormFrame>
    </Page>
  );
}

function NoticeImpact({ year, typed }: Pick<ReviewProps, "year" | "typed">) {
  const say = useSay();
  const days = daysOf(year, typed);
  const walked = useImpact(["holidays", days], (cursor) => previewHolidays(days, cursor), pageOf);
  const remark = walked.first?.balance.remark;
  return (
    <>
      {remark === undefined ? undefined : (
        <Card tone="attention">
          <strong>{say(texts.odd)}</strong>
          <p>{remark}</p>
        </Card>
      )}
      <ImpactView {...walked} />
    </>
  );
}

function pageOf(page: HolidayPreview): ImpactPage {
  return page;
}
