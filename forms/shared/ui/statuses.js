/** Statuses of HTTP to which pages react. */
export const OK = 200;
export const UNAUTHENTICATED = 401;
export const NOT_FOUND = 404;
