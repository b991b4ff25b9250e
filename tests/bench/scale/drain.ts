/** Mail begins at nine and rests from ten in the evening to eight; what is left goes on the next morning. */
const [beginsAt, restsAt, goesOnAt] = [9, 22, 8];
const hourSeconds = 3_600;

/** As many mails as leave by noon at a rate. */
export const untilNoon = (perSecond: number): number => perSecond * (12 - beginsAt) * hourSeconds;

/** As many as leave before the quiet hours of the same day. */
export const untilNight = (perSecond: number): number =>
  perSecond * (restsAt - beginsAt) * hourSeconds;

/** When the last of them has left: `09:12`, or `day 3, 14:05` when the night comes between. */
export function drainedAt(mails: number, perSecond: number): string {
  let seconds = Math.ceil(mails / perSecond);
  const firstDay = (restsAt - beginsAt) * hourSeconds;
  if (seconds <= firstDay) return clockOf(beginsAt * hourSeconds + seconds);
  seconds -= firstDay;
  const fullDay = (restsAt - goesOnAt) * hourSeconds;
  const nights = Math.ceil(seconds / fullDay);
  const rest = seconds - (nights - 1) * fullDay;
  return `day ${nights + 1}, ${clockOf(goesOnAt * hourSeconds + rest)}`;
}

function clockOf(seconds: number): string {
  const [hours, minutes] = [
    Math.floor(seconds / hourSeconds),
    Math.floor((seconds % hourSeconds) / 60),
  ];
  return `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
}
