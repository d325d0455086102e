import { table } from '../show/table.js';
import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';
import { actingButton } from './acting-button.js';
import { addressOf } from './address.js';
import { fetchDeliveries, sendAgain } from './api.js';
import { paging } from './paging.js';

/** Mails and calls of the webhook that failed for good. Each has a button that sends it again. @param {Page} page */
export async function deliveriesPage({ query, again }) {
  const list = await fetchDeliveries(query);
  /** @param {Row} failed */
  const retry = ({ id, text }) =>
    actingButton({
      label: word('sendAgain'),
      name: `${word('sendAgain')} ${text}`,
      act: async () => {
        await sendAgain(id);
        await again(word('sentAgain'));
      },
    });
  return [
    list.items.length
      ? table({
          caption: word('boardDeliveries'),
          rows: list.items,
          columns: [
            { title: word('notification'), header: true, cell: (row) => row.text },
            { title: word('deliveryTo'), cell: receiver },
            { title: word('deliveryFault'), cell: (row) => row.fault },
            { title: word('at'), kind: 'county-word', cell: (row) => row.failedAt },
            { title: word('sendAgain'), cell: retry },
          ],
        })
      : null,
    paging(list, ['deliveries']),
  ];
}

/** The person, with the way to where their address is mended. @param {Row} failed */
function receiver({ account, name }) {
  return account ? element('a', { href: addressOf('accounts', [account]) }, name) : word('deliveryWebhook');
}
