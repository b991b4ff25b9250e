import { useEffect, useState } from "react";

/** Seconds left of a stretch that begins when the screen is shown. */
export function useCountdown(lengthMs: number): number {
  const [startMs] = useState(() => performance.now());
  const [nowMs, setNow] = useState(startMs);
  const isOver = nowMs - startMs >= lengthMs;
  useEffect(() => {
    if (isOver) return undefined;
    const timer = setInterval(() => setNow(performance.now()), 1_000);
    return () => clearInterval(timer);
  }, [isOver]);
  return Math.max(0, Math.ceil((lengthMs - (nowMs - startMs)) / 1_000));
}
