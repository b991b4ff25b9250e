import { lazy, Suspense } from "react";
import { Skeleton } from "../../ui/skeleton.tsx";
import type { TimelineProps } from "./timeline.tsx";

/** How each kind of event is told weighs more than the pages it stands on, and comes after them. */
const Timeline = lazy(() =>
  import("./timeline.tsx").then(({ Timeline: component }) => ({ default: component })),
);

/** What happened, below what is to be done. */
export function Story(props: TimelineProps) {
  return (
    <Suspense fallback={<Skeleton />}>
      <Timeline {...props} />
    </Suspense>
  );
}
