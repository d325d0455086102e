import { word } from '../ui/words.js';

/**
 * Days of a calendar as people write them, one a line: 2026-01-01 放假 元旦.
 *
 * @typedef {{code: string, name: string, written: string[]}} DayType a type of day, with the words that people write for it
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
 * Reads the lines. The server reports what is missing or wrong in them.
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

/** Names the line in which the server found a problem; empty if it names none. @param {string | undefined} field */
export function lineOf(field) {
  const index = PLACE.exec(field ?? '')?.[1];
  return index === undefined ? '' : word('onLine', Number(index) + 1);
}
