/** Whether a date that a page shows may be the day of a stamp in its data. */

export const ONE_DAY = 86_400_000;
/** "2025-12-17" */
export const DAY_LENGTH = 10;
/** How far clocks go behind and ahead of universal time. */
const FARTHEST_WEST = 12 * 3_600_000;
const FARTHEST_EAST = 14 * 3_600_000;
/** A stamp with an hour and a zone; midnight stands for a day without an hour. */
const HAS_HOUR = /T(?!00:00(?::00)?(?:Z|[+-]))[\d:]+(?:Z|[+-]\d{2}:?\d{2})$/;

export interface ShownDate {
  iso: string;
  /** Its month is a word: nobody can take it for the day. */
  isSpelled: boolean;
  /** WordPress names the only date of a story both "published" and "updated". */
  isNamedChange: boolean;
}

/** Time zones put a stamp on the day before or after; days and months are written in either order. */
export function isSameDay({ iso, isSpelled }: ShownDate, stamp: string): boolean {
  const [shown, stated] = [iso.slice(0, DAY_LENGTH), stamp.slice(0, DAY_LENGTH)];
  const [year, month, day] = stated.split('-');
  const isSwapped = !isSpelled && shown === `${year}-${day}-${month}`;
  return isSwapped || isDaySomewhere(shown, stamp);
}

/** Whether the clocks of any place showed this day at that time. */
function isDaySomewhere(day: string, stamp: string): boolean {
  const time = Date.parse(stamp);
  if (Number.isNaN(time) || !HAS_HOUR.test(stamp))
    return Math.abs(Date.parse(day) - Date.parse(stamp.slice(0, DAY_LENGTH))) <= ONE_DAY;
  const dayAt = (ahead: number): string => new Date(time + ahead).toISOString().slice(0, DAY_LENGTH);
  return dayAt(-FARTHEST_WEST) <= day && day <= dayAt(FARTHEST_EAST);
}
