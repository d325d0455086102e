/**
 * The parameter of the address that holds the page of the board, beside Tasklist's own parameters, so that readers can bookmark a
 * page: #/?board=cases/140522-2021, or with a filter #/?board=cases?year=2021.
 */
const PARAMETER = 'board';

/** @returns {{path: string, name: string, rest: string[], query: URLSearchParams} | null} the whole path, the page, the parts of its path after the name, and the filter; null while the board is closed */
export function place() {
  const path = parameters().get(PARAMETER);
  if (!path) {
    return null;
  }
  const { pathname, searchParams } = new URL(path, 'http://board/');
  const [name, ...rest] = pathname.slice(1).split('/').map(decodeURIComponent);
  return { path, name, rest, query: searchParams };
}

/** The address of a page of the board. Without a name it is that of Tasklist with the board closed. @param {any[]} rest @param {object} query */
export function addressOf(name = '', rest = [], query = {}) {
  if (location.pathname.includes('/cockpit/')) {
    return fromElsewhere(pathOf(name, rest, query));
  }
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

/** The board is in Tasklist, also for whoever reads a page of Cockpit. @param {string} path */
function fromElsewhere(path) {
  return new URL(`../../tasklist/default/#/?${new URLSearchParams({ [PARAMETER]: path })}`, location.href.split('#')[0]).href;
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
