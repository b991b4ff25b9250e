import styles from "./bar.module.css";

interface BarProps {
  readonly value: number;
  /** What a full bar stands for. */
  readonly most: number;
  readonly tone?: "accent" | "attention";
}

/** A number with a bar beside it, so that a column of them reads as a chart and still is a table. */
export function Bar({ value, most, tone = "accent" }: BarProps) {
  const percent = most === 0 ? 0 : Math.round((value / most) * 100);
  return (
    <span className={styles.bar}>
      <b>{value}</b>
      <span className={styles.track} aria-hidden="true">
        <span className={styles[tone]} style={{ width: `${percent}%` }} />
      </span>
    </span>
  );
}
