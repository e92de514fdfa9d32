/** Late rendering: a page that was no article is judged again after these many milliseconds. */
const JUDGE_AGAIN_MS = [500, 1500, 4000];

/** Runs at each of these times; says when it is the last one. */
export function whileLate(run: (last: boolean) => void): void {
  for (const delay of JUDGE_AGAIN_MS) setTimeout(() => run(delay === JUDGE_AGAIN_MS.at(-1)), delay);
}
