import { heading, longText } from './parts.js';

export function reasonSection({ reason }) {
  return reason && [heading('returnReason'), longText(reason)];
}
