/**
 * Tells people with an old Excel (2016, 2019: add-ins run in Internet Explorer) why the pane stays
 * empty and what to do. ECMAScript 5 and served as it is: it must run where nothing else does.
 */
(function () {
  'use strict';
  var capable =
    'noModule' in document.createElement('script') &&
    typeof window.Promise === 'function' &&
    typeof window.CSS === 'object' &&
    window.CSS.supports('color', 'var(--colour)');
  if (capable) return;
  var opening = document.getElementById('opening');
  var explanation = document.getElementById('old-excel');
  if (opening) opening.parentNode.removeChild(opening);
  if (explanation) explanation.removeAttribute('hidden');
})();
