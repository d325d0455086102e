import { word } from '../ui/words.js';

/** Days of a calendar as people write them, one a line: 2026-01-01 放假 元旦. */
const TYPES = { 放假: 'HOLIDAY', 上班: 'WORKDAY', holiday: 'HOLIDAY', workday: 'WORKDAY' };
const PLACE = /^days\[(\d+)]/;

export function asText(days) {
  return days.map(({ date, type, name }) => `${date} ${dayType(type)} ${name}`).join('\n');
}

/** Whether people work on such a day, in words. */
export function dayType(type) {
  return word(type === 'HOLIDAY' ? 'day_HOLIDAY' : 'day_WORKDAY');
}

/** What is missing on a line or not understood is left for the server to name. */
export function asDays(text) {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const [date, type, ...name] = line.split(/[\s,，]+/);
      return { date, type: TYPES[type?.toLowerCase()] ?? type, name: name.join(' ') };
    });
}

/** On which line the server found something wrong. */
export function lineOf(field) {
  const index = PLACE.exec(field)?.[1];
  return index === undefined ? '' : word('onLine', Number(index) + 1);
}
