import { figuresTable } from '../figures-table.js';
import { heading, some } from './parts.js';

/** @param {View} view */
export function figuresSection({ rows }) {
  return some(rows) && [heading('figures'), figuresTable(rows)];
}
