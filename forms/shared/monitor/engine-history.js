import { call } from '../ui/server.js';

/** The engine's own answers, through the session of the web application. */
const ENGINE = new URL(`${document.querySelector('base')?.getAttribute('engine-api') ?? ''}engine/default/`, location.href);

const SIZE = 50;

/** @param {string} path @param {Row} query */
function ask(path, query = {}) {
  return call(new URL(`${path}?${new URLSearchParams(query)}`, ENGINE));
}

/**
 * A page of a list of the engine's history. It is never read whole.
 *
 * @param {string} kind process-instance or activity-instance
 * @param {Row} filter
 * @param {string} sortBy
 * @param {number} page from 0
 * @returns {Promise<Listed>}
 */
export async function fetchHistory(kind, filter, sortBy, page) {
  const place = { firstResult: page * SIZE, maxResults: SIZE, sortBy, sortOrder: sortBy === 'endTime' ? 'desc' : 'asc' };
  const [items, { count }] = await Promise.all([ask(`history/${kind}`, { ...filter, ...place }), ask(`history/${kind}/count`, filter)]);
  return { items, page, size: SIZE, total: count };
}

/** The business key of an instance; undefined if it has none. @param {string} id @returns {Promise<string | undefined>} */
export async function fetchBusinessKey(id) {
  const { businessKey } = await ask(`history/process-instance/${encodeURIComponent(id)}`);
  return businessKey ?? undefined;
}
