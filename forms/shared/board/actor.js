import { word } from '../ui/words.js';

/** The name of the person at that time. If only the name at the upgrade is known, a remark says so. @param {Row} row */
export function actor({ byName, namedAtUpgrade }) {
  return namedAtUpgrade ? byName + word('namedAtUpgrade') : byName;
}
