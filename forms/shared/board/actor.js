import { word } from '../ui/words.js';

/** Who did something, by the name of then; where that is not known, the name of the upgrade, and it says so. @param {Row} row */
export function actor({ byName, namedAtUpgrade }) {
  return namedAtUpgrade ? byName + word('namedAtUpgrade') : byName;
}
