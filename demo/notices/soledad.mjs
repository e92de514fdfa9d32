/** What the Soledad theme leaves in the page's foot: hidden by Magnific Popup's own class until its script opens it. */
export const soledadMarkup = () => `
<div class="penci-bait-probe adsbox pub_300x250 text-ad" aria-hidden="true"></div>
<div id="penci-adblocker-popup-adblock" class="mfp-hide penci-popup">
  <div class="penci-adblocker-icon" aria-hidden="true"></div>
  <h3 class="penci-popup-title">Adblock Detected</h3>
  <div class="penci-popup-body">Please support us by disabling your AdBlocker extension from your browsers for our website.</div>
</div>
`;
