/** CHP's notice: in the served page under names drawn anew for each visit, shown by one more random class. */
import { randomBytes } from 'node:crypto';

const randomName = () => `x${randomBytes(5).toString('hex')}`;

export function chpMarkup() {
  const wrapper = randomName();
  const shown = randomName();
  const locked = randomName();
  const bodyEnd = `
<div id="${wrapper}" class="${wrapper}" data-a="${shown}" data-b="${locked}">
  <div class="${randomName()}">
    <h4 class="adblock_title">Ads Blocker Detected!!!</h4>
    <div class="adblock_subtitle"><p>We have detected that you are using extensions to block ads. Please support us by disabling these ads blocker.</p></div>
    <div class="${randomName()}"><button type="button" class="${randomName()}">Refresh</button></div>
  </div>
</div>
`;
  return { bodyEnd };
}
