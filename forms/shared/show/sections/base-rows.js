/**
 * The rows of all indicators for which figures were stated, including those that the current edition leaves out.
 *
 * @param {Row[] | undefined} baseRows
 * @param {Row[] | undefined} formerBaseRows
 */
export function allBaseRows(baseRows, formerBaseRows) {
  return baseRows && [...baseRows, ...(formerBaseRows ?? [])];
}
