/** Boxes that are no adblock notices and must stay: the consent box and the newsletter box. */
const box = (name) => ({ styles: [`box-${name}`], scripts: [`notices/${name}.js`] });

/** What the chosen boxes put into the page. */
export function boxParts({ consent, newsletter, consentLocks }) {
  return [
    ...(consent ? [{ ...box('consent'), bodyEnd: consentMarkup(consentLocks) }] : []),
    ...(newsletter ? [{ ...box('newsletter'), bodyEnd: newsletterMarkup() }] : []),
  ];
}

const consentMarkup = (locks) => `
<div id="courier-consent" class="cmp-root" data-locks="${locks ? 'yes' : 'no'}" hidden>
  <div class="cmp-backdrop"></div>
  <div class="cmp-box" role="dialog" aria-modal="true" aria-labelledby="cmp-title">
    <h2 id="cmp-title">Your privacy choices</h2>
    <p>The Courier and its 14 partners store cookies on your device to measure how our pages are read and to show advertising. You decide which purposes we may use, and you can change your mind at any time in the footer. <a href="/about/#privacy">Privacy policy</a></p>
    <details><summary>Manage options</summary><ul>
      <li><label><input type="checkbox" checked disabled> Necessary cookies</label></li>
      <li><label><input type="checkbox"> Measurement</label></li>
      <li><label><input type="checkbox"> Personalised advertising</label></li>
    </ul></details>
    <p class="cmp-buttons"><button type="button" data-choice="reject">Reject all</button><button type="button" data-choice="accept">Accept all</button></p>
  </div>
</div>
`;

const newsletterMarkup = () => `
<div id="courier-newsletter" class="newsletter-box" role="complementary" aria-label="Newsletter" hidden>
  <button type="button" class="newsletter-close" aria-label="Close">×</button>
  <h2>The Tide Table</h2>
  <p>Our Friday letter: five stories worth the weekend. You can unsubscribe with one click.</p>
  <form action="/about/" method="get"><label>E-mail <input type="email" name="mail" placeholder="you@example.org"></label> <button>Sign up</button></form>
</div>
`;
