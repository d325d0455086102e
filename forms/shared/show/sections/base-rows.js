/**
 * The rows of all indicators that figures were stated of, those that have been left out since too.
 *
 * @param {Row[] | undefined} baseRows
 * @param {Row[] | undefined} formerBaseRows
 */
export function named(baseRows, formerBaseRows) {
  return baseRows && [...baseRows, ...(formerBaseRows ?? [])];
}
