import { table } from '../show/table.js';
import { openReceipt } from '../step/receipt.js';
import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';

/** The receipts of a case. A click on its number opens a receipt. @param {Row[]} rows */
export function receiptsTable(rows) {
  return table({
    caption: word('receipts'),
    rows,
    columns: [
      { title: word('receiptNumber'), header: true, cell: receiptButton },
      { title: word('step'), cell: (row) => row.name },
      { title: word('submittedAt'), kind: 'county-word', cell: (row) => row.submittedAt },
      { title: word('officeOfThen'), cell: (row) => row.office },
      { title: word('submittedBy'), cell: (row) => row.submittedByName },
    ],
  });
}

/** @param {Row} row */
function receiptButton({ id, number, name }) {
  return element('button', { type: 'button', class: 'btn btn-link county-link', 'aria-label': `${number} ${name}`, onclick: () => openReceipt(id) }, number);
}
