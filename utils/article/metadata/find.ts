/** One way of choosing among what several places of a page say: each says it with a weight, agreement adds up. */
import { bare } from '../text/words';

export interface Finding {
  value: string;
  /** How far this place is to be trusted alone, 0 to 1. */
  weight: number;
}

/** The value with most weight behind it; the spelling of the strongest place that gave it. */
export function agreed(findings: readonly Finding[], same: (value: string) => string = bare): string | undefined {
  const groups = new Map<string, { weight: number; best: Finding }>();
  for (const finding of findings) {
    const key = same(finding.value);
    if (key === '') continue;
    const group = groups.get(key);
    if (!group) groups.set(key, { weight: finding.weight, best: finding });
    else {
      group.weight += finding.weight;
      if (finding.weight > group.best.weight) group.best = finding;
    }
  }
  let winner: { weight: number; best: Finding } | undefined;
  for (const group of groups.values()) if (!winner || group.weight > winner.weight) winner = group;
  return winner?.best.value;
}
