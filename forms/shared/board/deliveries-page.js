import { table } from '../show/table.js';
import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';
import { fetchDeliveries, sendAgain } from './api.js';
import { paging } from './paging.js';

/** Mails and calls of the webhook that failed for good. Each has a button that sends it again. @param {Page} page */
export async function deliveriesPage({ query, again }) {
  const list = await fetchDeliveries(query);
  /** @param {Row} failed */
  const retry = ({ id, text }) =>
    element(
      'button',
      {
        type: 'button',
        class: 'btn btn-default btn-xs',
        'aria-label': `${word('sendAgain')} ${text}`,
        onclick: () => sendAgain(id).then(() => again(word('sentAgain')), ({ message }) => again(message)),
      },
      word('sendAgain'),
    );
  return [
    list.items.length
      ? table({
          caption: word('boardDeliveries'),
          rows: list.items,
          columns: [
            { title: word('notification'), header: true, cell: (row) => row.text },
            { title: word('deliveryTo'), cell: ({ name }) => name ?? word('deliveryWebhook') },
            { title: word('deliveryFault'), cell: (row) => row.fault },
            { title: word('at'), kind: 'county-word', cell: (row) => row.failedAt },
            { title: word('sendAgain'), cell: retry },
          ],
        })
      : null,
    paging(list, ['deliveries']),
  ];
}
