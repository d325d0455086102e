import { word } from '../../ui/words.js';
import { table } from '../table.js';
import { heading, some } from './parts.js';

export function decisionsSection({ decisions }) {
  return some(decisions) && [heading('decisions'), decisionsTable(decisions)];
}

export function askedForSection({ askedFor }) {
  return askedFor && [heading('askedFor'), decisionsTable([askedFor])];
}

function decisionsTable(rows) {
  return table({
    caption: word('decisions'),
    rows,
    columns: [
      { title: word('step'), header: true, cell: (row) => row.stepName },
      { title: word('decision'), cell: (row) => row.decisionName },
      { title: word('comment'), kind: 'county-text', cell: (row) => row.comment },
      { title: word('decidedBy'), cell: (row) => row.decidedBy },
      { title: word('decidedAt'), cell: (row) => row.decidedAt },
    ],
  });
}
