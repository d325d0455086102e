/** The rows of all indicators that figures were stated of, those that have been left out since too. */
export function named(baseRows, formerBaseRows) {
  return baseRows && [...baseRows, ...(formerBaseRows ?? [])];
}
