/** What people's texts are to the programme; WrittenText says the same on the server. */
const NOTHING_TO_SEE = /[\s\p{Z}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/gu;
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const WIDER = 0xff01 - 0x21;
const MINUS = /[\u2010-\u2013\u2212\ufe63]/g;
const THOUSANDS = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/;

/** The text without what surrounds it; nothing where nobody could see anything in it. @param {string} typed */
export function writtenText(typed) {
  return isBlank(typed) ? '' : typed.trim();
}

/** Whether nobody can see anything in it: spaces of every kind, marks that join, break or turn what is not there. @param {string} text */
export function isBlank(text) {
  return visible(text) === '';
}

/**
 * A number as a program writes it: without what nobody sees, full-width digits and signs as ASCII, thousands not parted, no plus and
 * no percent sign. What is no number stays none.
 *
 * @param {string} typed
 */
export function writtenNumber(typed) {
  const plain = visible(typed)
    .replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - WIDER))
    .replace(MINUS, '-')
    .replace(/%$/, '');
  return (THOUSANDS.test(plain) ? plain.replaceAll(',', '') : plain).replace(/^\+(?=\d)/, '');
}

/** @param {string} text */
function visible(text) {
  return text.replace(NOTHING_TO_SEE, '');
}
