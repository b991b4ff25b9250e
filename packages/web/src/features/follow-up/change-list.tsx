import type { Recorded } from "../../api/record.ts";
import { useSay } from "../../language/language.ts";
import { Day } from "../../ui/day.tsx";
import { Card, Stack, Tag } from "../../ui/page.tsx";
import { changeTexts as texts } from "./change-texts.ts";

type Change = Recorded["difference"][number];

const tones = {
  added: "accent",
  moved: "attention",
  done: "good",
  skipped: "plain",
  superseded: "plain",
  reopened: "accent",
} as const satisfies Record<Change["change"], string>;

/** What an event changed on the list, as people say it; nothing when it changed nothing. */
export function ChangeList({
  title,
  difference,
}: {
  readonly title: string;
  readonly difference: readonly Change[];
}) {
  const say = useSay();
  if (difference.length === 0) return undefined;
  return (
    <Card>
      <h2>{title}</h2>
      <Stack>
        {difference.map(({ change, followUp, title: what, due, from }) => (
          <p key={followUp}>
            <Tag tone={tones[change]}>{say(texts[change])}</Tag> {what}{" "}
            {change === "added" || change === "moved" || change === "reopened" ? (
              <>
                {from === undefined ? undefined : (
                  <>
                    <s>
                      <Day on={from} />
                    </s>{" "}
                    →{" "}
                  </>
                )}
                <Day on={due} />
              </>
            ) : undefined}
          </p>
        ))}
      </Stack>
    </Card>
  );
}
