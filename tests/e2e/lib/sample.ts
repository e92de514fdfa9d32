/** Which of many like cases run: all with LEDE_E2E=all, else a fixed part, so that `npm test` stays short. */

/** Every `nth` case, always the same ones; with LEDE_E2E=all every case. */
export function sample<Case>(cases: readonly Case[], nth: number): Case[] {
  return process.env.LEDE_E2E === 'all' ? [...cases] : cases.filter((_, index) => index % nth === 0);
}
