/** Statuses of HTTP that mean something to a page. */
export const UNAUTHENTICATED = 401;
export const NOT_FOUND = 404;
