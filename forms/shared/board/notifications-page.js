import { markAllRead, markRead } from '../bell/read.js';
import { table } from '../show/table.js';
import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';
import { actingButton } from './acting-button.js';
import { addressOf } from './address.js';
import { fetchNotifications } from './api.js';
import { mailChoice } from './mail-choice.js';
import { paging } from './paging.js';

const PAGE_SIZE = 20;

/** What the reader and their offices were told, the latest first. Each line leads to its task, its case or its year. @param {Page} page */
export async function notificationsPage({ query, me, again }) {
  const chosen = Object.fromEntries(query);
  const [list, mail] = await Promise.all([
    fetchNotifications(new URLSearchParams({ size: String(PAGE_SIZE), ...chosen })),
    mailChoice(again),
  ]);
  const all = async () => {
    await markAllRead();
    await again(word('allRead'));
  };
  return [
    element(
      'div',
      { class: 'county-choices' },
      filter(word('notificationsAll'), {}, !chosen.unread),
      filter(word('notificationsOnlyUnread', list.unread), { unread: 'true' }, chosen.unread === 'true'),
      list.unread ? actingButton({ label: word('markAllRead'), kind: 'btn-default', act: all }) : null,
    ),
    list.items.length ? lines(list.items, me, again) : null,
    paging(list, ['notifications'], chosen),
    mail,
  ];
}

/** @param {string} text @param {object} query @param {boolean} isCurrent */
function filter(text, query, isCurrent) {
  return element('a', { href: addressOf('notifications', [], query), 'aria-current': isCurrent && 'true' }, text);
}

/** @param {Row[]} rows @param {Me} me @param {Again} again */
function lines(rows, me, again) {
  /** @param {Row} told */
  const read = (told) =>
    told.read
      ? word('read')
      : actingButton({
          label: word('markRead'),
          name: `${word('markRead')} ${told.text}`,
          act: async () => {
            await markRead(told.id);
            await again(word('readOne'));
          },
        });
  return table({
    caption: word('boardNotifications'),
    rows,
    columns: [
      { title: word('notification'), header: true, cell: (told) => line(told, me) },
      { title: word('notificationKind'), kind: 'county-word', cell: (told) => told.kindName },
      { title: word('at'), kind: 'county-word', cell: (told) => told.at },
      { title: word('read'), kind: 'county-word', cell: read },
    ],
  });
}

/** @param {Row} told @param {Me} me */
function line(told, me) {
  const href = addressFor(told, me);
  const text = told.read ? told.text : element('strong', {}, told.text);
  const done = told.open === false ? element('span', { class: 'help-block' }, word('taskDone')) : null;
  const leave = () => told.read || markRead(told.id).catch(() => {});
  return element('span', {}, href ? element('a', { href, onclick: leave }, text) : text, done);
}

/** Where a message leads: to its open task, else to its case, else to the results of its year. @param {Row} told @param {Me} me */
function addressFor(told, me) {
  if (told.open) {
    return `#/?task=${encodeURIComponent(told.taskId)}`;
  }
  if (told.caseKey && me.rights.includes('see-cases')) {
    return addressOf('cases', [told.caseKey]);
  }
  return told.dataYear ? addressOf('rankings', [told.dataYear]) : null;
}
