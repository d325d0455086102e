import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';
import { chooseMail, fetchMailChoice } from './api.js';
import { entryForm } from './entry.js';
import { mailKinds } from './mail-kinds.js';

/** How the reader wants to hear by mail, folded; nothing where this installation sends no mail. @param {Again} again */
export async function mailChoice(again) {
  const choice = await fetchMailChoice();
  if (!choice.mailOn) {
    return null;
  }
  const frequencies = [
    { key: 'NONE', name: word('mailNone') },
    { key: 'IMMEDIATELY', name: word('mailImmediately') },
    { key: 'DIGEST', name: word('mailDigest') },
  ];
  const languages = [
    { key: 'zh', name: '中文' },
    { key: 'en', name: 'English' },
  ];
  return element(
    'details',
    { class: 'county-action' },
    element('summary', {}, word('mailChoice')),
    element('p', { class: 'help-block' }, choice.address ? word('mailGoesTo', choice.address) : word('mailWithoutAddress')),
    entryForm({
      name: 'mail',
      fields: [
        { name: 'mail', type: 'text', label: word('mailFrequency'), options: frequencies, value: choice.mail },
        { name: 'language', type: 'text', label: word('mailLanguage'), options: languages, value: choice.language },
        { name: 'silenced', type: 'text', label: word('mailKinds'), required: false, control: mailKinds(choice.kinds, choice.silenced) },
      ],
      action: word('save'),
      send: chooseMail,
      done: () => again(word('actionDone', word('mailChoice'))),
    }),
  );
}
