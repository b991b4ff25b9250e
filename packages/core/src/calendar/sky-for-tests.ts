import { dateOfDayNumber, dayNumberOf, isoDate, type IsoDate } from "./dates.ts";

/**
 * New moons and the sun over Beijing by J. Meeus, Astronomical Algorithms, chapters 49 and 25: the second,
 * independent computation that `statutory-days.json` is tested against. Good to two minutes until 2060.
 */

/** Julian day of day number 0. */
const EPOCH_JULIAN_DAY = 2_440_587.5;
const BEIJING_DAYS = 8 / 24;
/** Terrestrial time runs ahead of UTC by 69 to 80 seconds in the years we know. */
const TERRESTRIAL_DAYS = 74 / 86_400;

/** Days, then how often E, the sun's anomaly, the moon's anomaly and the moon's latitude go in. */
const NEW_MOON_TERMS = [
  [-0.4072, 0, 0, 1, 0],
  [0.17241, 1, 1, 0, 0],
  [0.01608, 0, 0, 2, 0],
  [0.01039, 0, 0, 0, 2],
  [0.00739, 1, -1, 1, 0],
  [-0.00514, 1, 1, 1, 0],
  [0.00208, 2, 2, 0, 0],
  [-0.00111, 0, 0, 1, -2],
  [-0.00057, 0, 0, 1, 2],
  [0.00056, 1, 1, 2, 0],
  [-0.00042, 0, 0, 3, 0],
  [0.00042, 1, 1, 0, 2],
  [0.00038, 1, 1, 0, -2],
  [-0.00024, 1, -1, 2, 0],
  [-0.00007, 0, 2, 1, 0],
] as const;

/** Days, phase and degrees a lunation: the pull of the planets and of the moon's node. */
const PLANET_TERMS = [
  [0.000325, 299.77, 0.107408],
  [0.000165, 251.88, 0.016321],
  [0.000164, 251.83, 26.651886],
  [0.000126, 349.42, 36.412478],
  [0.00011, 84.66, 18.206239],
  [0.000062, 141.74, 53.303771],
  [0.00006, 207.14, 2.453732],
  [0.000056, 154.84, 7.30686],
  [-0.00017, 124.7746, -1.56375588],
] as const;

/** The days in Beijing that a moon is new on, from the December before `year` to the January after. */
export function daysOfNewMoons(year: number): IsoDate[] {
  const firstLunation = Math.round((year - 2000) * 12.3685) - 1;
  return Array.from({ length: 15 }, (_, index) => beijingDay(newMoon(firstLunation + index)));
}

/** The day in Beijing on which the sun reaches 15°. */
export function dayOfQingming(year: number): IsoDate {
  let day = dayNumberOf(isoDate(`${year}-04-01`));
  while (sunLongitude(endOfBeijingDay(day)) < 15) day += 1;
  return dateOfDayNumber(day);
}

/** Julian day in terrestrial time; lunation 0 is the first new moon of 2000. */
function newMoon(lunation: number): number {
  const t = lunation / 1236.85;
  const e = 1 - 0.002516 * t - 0.0000074 * t ** 2;
  const sun = 2.5534 + 29.1053567 * lunation - 0.0000014 * t ** 2;
  const moon = 201.5643 + 385.81693528 * lunation + 0.0107582 * t ** 2;
  const latitude = 160.7108 + 390.67050284 * lunation - 0.0016118 * t ** 2;
  const mean = 2_451_550.09766 + 29.530588861 * lunation + 0.00015437 * t ** 2;
  const periodic = NEW_MOON_TERMS.map(
    ([days, eccentric, ofSun, ofMoon, ofLatitude]) =>
      days * e ** eccentric * sine(ofSun * sun + ofMoon * moon + ofLatitude * latitude),
  );
  const pull = PLANET_TERMS.map(([days, phase, speed]) => days * sine(phase + speed * lunation));
  return [...periodic, ...pull].reduce((sum, days) => sum + days, mean);
}

/** Apparent longitude in degrees, 0 to 360. */
function sunLongitude(julianDay: number): number {
  const t = (julianDay - 2_451_545) / 36_525;
  const mean = 280.46646 + 36_000.76983 * t + 0.0003032 * t ** 2;
  const anomaly = 357.52911 + 35_999.05029 * t - 0.0001537 * t ** 2;
  const centre =
    (1.914602 - 0.004817 * t) * sine(anomaly) +
    (0.019993 - 0.000101 * t) * sine(2 * anomaly) +
    0.000289 * sine(3 * anomaly);
  const longitude = mean + centre - 0.00569 - 0.00478 * sine(125.04 - 1934.136 * t);
  return ((longitude % 360) + 360) % 360;
}

function beijingDay(julianDay: number): IsoDate {
  const local = julianDay - TERRESTRIAL_DAYS + BEIJING_DAYS;
  return dateOfDayNumber(Math.floor(local - EPOCH_JULIAN_DAY));
}

function endOfBeijingDay(day: number): number {
  return day + 1 + EPOCH_JULIAN_DAY - BEIJING_DAYS + TERRESTRIAL_DAYS;
}

function sine(degrees: number): number {
  return Math.sin((degrees * Math.PI) / 180);
}
