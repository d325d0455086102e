import { shown } from '../show/text.js';
import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';

/**
 * The heading of a task's form: the last day with what follows, and the colleague who is filling the form in.
 *
 * @param {Sheet} sheet
 * @param {string | undefined} user
 */
export function heading({ deadline, draft }, user) {
  return element('div', { class: 'county-heading' }, deadlineLine(deadline), colleagueLine(draft, user));
}

/** @param {Row | undefined} deadline */
function deadlineLine(deadline) {
  return (
    deadline &&
    element(
      'p',
      { class: `county-deadline${deadline.past ? ' county-deadline-past' : ''}` },
      element('strong', {}, deadline.text),
      ' ',
      deadline.consequence,
    )
  );
}

/** A colleague who saved the draft is taken to be filling the form in. @param {SavedDraft | null | undefined} draft @param {string | undefined} user */
function colleagueLine(draft, user) {
  return draft && draft.savedBy !== user ? element('p', { class: 'county-colleague' }, word('draftOfColleague', draft.savedByName, shown(draft.savedAt))) : null;
}
