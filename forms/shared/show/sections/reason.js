import { heading, longText } from './parts.js';

/** @param {View} view */
export function reasonSection({ reason }) {
  return reason && [heading('returnReason'), longText(reason)];
}
