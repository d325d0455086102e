import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';
import { reconsiderDesignation, registerObjection, repair, retract, terminate, withdraw } from './api.js';
import { entryForm } from './entry.js';
import { isSure } from './sure.js';

/**
 * @typedef {Parameters<typeof entryForm>[0]} EntryForm
 * @typedef {{name: string, title: string, hint: string, fields: object[], sure?: EntryForm['sure'], send: EntryForm['send']}} Entry
 */

/**
 * The form of each action on a case that is no step, by the server's name of the action.
 *
 * @type {Record<string, (file: Row) => Entry>}
 */
const FORMS = {
  retract: ({ caseKey, consequences: { retract: consequence } }) => ({
    name: 'retraction',
    title: word('retract'),
    hint: consequence,
    fields: [],
    sure: () => isSure(word('retractSure', consequence), word('retract')),
    send: () => retract(caseKey),
  }),
  withdraw: ({ caseKey, maxLengths: { withdraw: max }, consequences: { withdraw: consequence } }) => ({
    name: 'withdrawal',
    title: word('withdraw'),
    hint: consequence,
    fields: [{ name: 'reason', type: 'text', label: word('withdrawReason'), maxLength: max.reason }],
    sure: () => isSure(word('withdrawSure', consequence), word('withdraw')),
    send: ({ reason }) => withdraw(caseKey, reason),
  }),
  terminate: ({ caseKey, maxLengths: { terminate: max } }) => ({
    name: 'termination',
    title: word('terminate'),
    hint: word('terminateHint'),
    fields: [{ name: 'reason', type: 'text', label: word('terminateReason'), maxLength: max.reason }],
    sure: () => isSure(word('terminateSure'), word('terminate')),
    send: ({ reason }) => terminate(caseKey, reason),
  }),
  repair: ({ caseKey, maxLengths: { repair: max } }) => ({
    name: 'repair',
    title: word('repair'),
    hint: word('repairHint'),
    fields: [{ name: 'reason', type: 'text', label: word('reason'), maxLength: max.reason }],
    send: ({ reason }) => repair(caseKey, reason),
  }),
  'reconsider-designation': ({ caseKey, maxLengths: { 'reconsider-designation': max } }) => ({
    name: 'designation-reconsideration',
    title: word('reconsiderDesignation'),
    hint: word('reconsiderDesignationHint'),
    fields: [{ name: 'reason', type: 'text', label: word('reason'), maxLength: max.reason }],
    send: ({ reason }) => reconsiderDesignation(caseKey, reason),
  }),
  'register-objection': ({ caseKey, maxLengths: { 'register-objection': max } }) => ({
    name: 'objection',
    title: word('registerObjection'),
    hint: word('objectionHint'),
    fields: [
      { name: 'name', type: 'text', label: word('objector'), maxLength: max.name },
      { name: 'organisation', type: 'text', label: word('organisation'), maxLength: max.organisation },
      { name: 'contact', type: 'text', label: word('contact'), maxLength: max.contact },
      { name: 'content', type: 'text', label: word('content'), maxLength: max.content },
    ],
    send: (objection) => registerObjection(caseKey, objection),
  }),
};

/** The actions that the reader may take now, each folded under its name. After an action the page is drawn again. @param {Row} file @param {Again} again */
export function caseActions(file, again) {
  return file.actions
    .filter((/** @type {string} */ action) => FORMS[action])
    .map((/** @type {string} */ action) => FORMS[action](file))
    .map((/** @type {Entry} */ { title, hint, name, fields, sure, send }) =>
      element(
        'details',
        { class: 'county-action' },
        element('summary', {}, title),
        element('p', { class: 'help-block' }, hint),
        entryForm({ name, fields, sure, send, action: title, done: () => again(word('actionDone', title)) }),
      ),
    );
}
