/** Jannah's popup is in the served page, hidden by style until its script shows it; Esc is off for this one. */
export const jannahMarkup = () => `
<div id="tie-popup-adblock" class="tie-popup is-fixed-popup">
  <div class="tie-popup-container">
    <div class="container-wrapper">
      <span class="fa fa-ban" aria-hidden="true"></span>
      <h2>Adblock Detected</h2>
      <div class="adblock-message">Please consider supporting us by disabling your ad blocker</div>
    </div>
  </div>
</div>
`;
