import { useNavigate, useSearch } from "@tanstack/react-router";
import { isChangedMeanwhile } from "../../api/changed-meanwhile.ts";
import { useMembership } from "../../api/me.ts";
import { ProblemError } from "../../api/problem.ts";
import { refresh } from "../../api/use-action.ts";
import { enterHolidays, type CalendarYear } from "../../api/working-days.ts";
import { useSay } from "../../language/language.ts";
import { useForm } from "../../ui/form/use-form.ts";
import { tell } from "../../ui/notices.tsx";
import { holidayTexts as texts } from "./holidays-texts.ts";
import { NoticeForm } from "./notice-form.tsx";
import { NoticeReview } from "./notice-review.tsx";
import { checkNotice, daysOf, typedFrom, type TypedNotice } from "./typed-notice.ts";

const fieldOf = {
  restDays: "ranges",
  makeUpWorkdays: "makeUps",
  "notice.number": "number",
  "notice.published": "published",
  "notice.url": "url",
} as const;

/** The State Council's notice by hand, in two pages: what it says, then what that would move. */
export function NoticeEntry({
  year,
  version,
}: {
  readonly year: CalendarYear;
  readonly version: number;
}) {
  const say = useSay();
  const navigate = useNavigate();
  const { step } = useSearch({ strict: false });
  const { organisation } = useMembership();
  const form = useForm<TypedNotice>({
    name: `holidays/${organisation.id}/${year.year}`,
    defaults: typedFrom(year),
    check: checkNotice,
    turnsPage: () => {
      if (step === "review") return false;
      void turnTo("review");
      return true;
    },
    save,
    fieldOf,
  });
  const typed = form.fields.watch();
  const isReady = Object.keys(checkNotice(typed)).length === 0;

  function turnTo(page: "review" | undefined) {
    const search = { year: String(year.year), step: page };
    return navigate({ to: "/admin/holidays", search });
  }

  async function save(notice: TypedNotice) {
    const { number, published, url } = notice;
    try {
      await enterHolidays(daysOf(year.year, notice), {
        version,
        notice: { number: number.trim(), published, url: url.trim() },
      });
    } catch (error) {
      if (isChangedMeanwhile(error)) await refresh([["organisation", "calendar"]]);
      else if (namesField(error)) await turnTo(undefined);
      throw error;
    }
    await refresh([["organisation"], ["client"], ["desk"]]);
    tell(say(texts.publishedNow));
    await navigate({ to: "/admin/holidays" });
  }

  return step === "review" && isReady ? (
    <NoticeReview year={year.year} form={form} typed={typed} />
  ) : (
    <NoticeForm year={year} form={form} typed={typed} />
  );
}

/** What is wrong stands in a field, and the fields stand on the first page. */
function namesField(error: unknown): boolean {
  return error instanceof ProblemError && (error.problem.errors ?? []).length > 0;
}
