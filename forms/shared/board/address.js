/**
 * Where in the board the reader is, kept beside Tasklist's own parameters in the address, so that a place can be bookmarked:
 * #/?board=cases/140522-2021, or with what it is filtered by, #/?board=cases?year=2021.
 */
const PARAMETER = 'board';

/** @returns {{name: string, rest: string[], query: URLSearchParams} | null} page, what of it, how filtered; null where the board is closed */
export function place() {
  const path = parameters().get(PARAMETER);
  if (!path) {
    return null;
  }
  const { pathname, searchParams } = new URL(path, 'http://board/');
  const [name, ...rest] = pathname.slice(1).split('/').map(decodeURIComponent);
  return { name, rest, query: searchParams };
}

/** The address of a page of the board; without one, of Tasklist as it is behind the board. @param {any[]} rest @param {object} query */
export function addressOf(name = '', rest = [], query = {}) {
  const [route] = location.hash.split('?');
  const all = parameters();
  all.delete(PARAMETER);
  if (name) {
    all.set(PARAMETER, pathOf(name, rest, query));
  }
  const text = all.toString();
  return `${route || '#/'}${text && '?'}${text}`;
}

/** @param {Parameters<typeof addressOf>} where */
export function go(...where) {
  location.hash = addressOf(...where);
}

/** @param {string} name @param {any[]} rest @param {object} query */
function pathOf(name, rest, query) {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== null && value !== '');
  const filter = new URLSearchParams(given).toString();
  return [name, ...rest].map(encodeURIComponent).join('/') + (filter && `?${filter}`);
}

function parameters() {
  return new URLSearchParams(location.hash.split('?').slice(1).join('?'));
}
