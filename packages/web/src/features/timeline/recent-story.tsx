import { useSay } from "../../language/language.ts";
import { Folded } from "../../ui/folded.tsx";
import { Story } from "./story.tsx";
import type { TimelineProps } from "./timeline.tsx";
import { timelineTexts as texts } from "./timeline-texts.ts";

const newest = 5;

/** The latest of what happened; what came before is a press away. */
export function RecentStory({ entries, ...rest }: TimelineProps) {
  const say = useSay();
  const earlier = entries.slice(newest);
  return (
    <>
      <Story entries={entries.slice(0, newest)} {...rest} />
      {earlier.length === 0 ? undefined : (
        <Folded title={say(texts.earlier, { n: earlier.length })}>
          <Story entries={earlier} {...rest} />
        </Folded>
      )}
    </>
  );
}
