/** Decides about typed texts. WrittenText on the server decides the same. */
const NOTHING_TO_SEE = /[\s\p{Z}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/gu;
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const WIDER = 0xff01 - 0x21;
const MINUS = /[\u2010-\u2013\u2212\ufe63]/g;
const THOUSANDS = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/;

/** The trimmed text; empty if nothing in it is visible. @param {string} typed */
export function writtenText(typed) {
  return isBlank(typed) ? '' : typed.trim();
}

/** Whether nothing in it is visible: it has only spaces, and marks that join, break or turn a text. @param {string} text */
export function isBlank(text) {
  return visible(text) === '';
}

/**
 * A number as a program writes it: ASCII digits and signs, without invisible characters, thousands separators, plus and percent sign.
 * A text that is no number does not become one.
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
