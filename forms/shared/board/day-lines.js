import { word } from '../ui/words.js';

/**
 * Days of a calendar as people write them, one a line: 2026-01-01 放假 元旦.
 *
 * @typedef {{code: string, name: string, written: string[]}} DayType what the server says a day can be, and how people write it
 */
const PLACE = /^days\[(\d+)]/;

/** @param {DayType[]} types @param {Row[]} days */
export function asText(days, types) {
  return days.map(({ date, type, name }) => `${date} ${nameOfType(type, types)} ${name}`).join('\n');
}

/** @param {DayType[]} types @param {string} code */
export function nameOfType(code, types) {
  return types.find((type) => type.code === code)?.name ?? code;
}

/**
 * What is missing on a line or not understood is left for the server to name.
 *
 * @param {DayType[]} types
 * @param {string} text
 */
export function asDays(text, types) {
  const codes = new Map(types.flatMap(({ code, written }) => written.map((word) => [word.toLowerCase(), code])));
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const [date, type, ...name] = line.split(/[\s,，]+/);
      return { date, type: codes.get(type?.toLowerCase()) ?? type, name: name.join(' ') };
    });
}

/** On which line the server found something wrong. @param {string | undefined} field */
export function lineOf(field) {
  const index = PLACE.exec(field ?? '')?.[1];
  return index === undefined ? '' : word('onLine', Number(index) + 1);
}
