import { shown, timeOfDay } from '../show/text.js';
import { fetchSheet, saveDraft } from '../ui/server.js';
import { word } from '../ui/words.js';
import { draftLine } from './draft-line.js';
import { isSameForm, localCopy } from './local-copy.js';
import { typedIn, typeInto } from './typed.js';

const PAUSE_BEFORE_SAVING = 3000;
/** Somebody has saved or thrown away the draft since this form was opened. */
const STALE = 'draft.stale';

/**
 * Keeps an unfinished form: on the server, where it is found again on any machine and by any colleague; in this browser for as long as
 * the server cannot be reached or does not take it. What starts a process is not kept.
 */
export function keepDraft(camForm, form, scope) {
  if (!camForm.taskId) {
    return undefined;
  }
  const draft = new Draft(camForm, form, scope);
  camForm.on('store', () => {
    camForm.storePrevented = true;
    draft.save();
  });
  camForm.on('submit', () => draft.pauseSaving());
  camForm.on('submit-failed', () => draft.saveSoon());
  camForm.on('submit-success', () => draft.forget());
  form.addEventListener('input', ({ target }) => target.name && draft.touch());
  leavingSaves(draft, scope);
  return draft;
}

function leavingSaves(draft, scope) {
  const leave = () => draft.leave();
  addEventListener('pagehide', leave);
  scope.$on('$destroy', () => {
    removeEventListener('pagehide', leave);
    leave();
  });
}

class Draft {
  constructor(camForm, form, scope) {
    this.camForm = camForm;
    this.form = form;
    this.scope = scope;
    this.user = scope.$root.authentication?.name;
    this.copy = localCopy(this.user, camForm.taskId);
    /** What of this form went to the server and was not answered yet, or never. */
    this.underWay = [];
    this.line = draftLine(form);
    this.revision = 0;
    this.isUnsaved = false;
    this.isContested = false;
    this.saving = Promise.resolve();
  }

  /** @param saved what the server has; null for nothing */
  open(saved) {
    const mine = this.copy.read();
    this.revision = saved?.revision ?? 0;
    if (mine) {
      this.openMine(mine, saved);
    } else if (saved) {
      this.take(saved);
    }
  }

  /** Goes on with what this browser kept, unless someone has written since: what it had sent when it was left is no other's. */
  openMine(mine, saved) {
    this.underWay.push(mine.values);
    typeInto(this.form, mine.values);
    this.touch();
    if (saved && saved.revision !== mine.revision && !this.isOwn(saved)) {
      this.revision = mine.revision;
      this.contest(saved);
    } else {
      this.save();
    }
  }

  /** Whether the server has nothing but what was sent from here: an answer may be lost, or come after the form was loaded anew. */
  isOwn({ savedBy, values }) {
    return savedBy === this.user && this.underWay.some((sent) => isSameForm(sent, values));
  }

  take(saved) {
    typeInto(this.form, saved.values);
    this.revision = saved.revision;
    this.forget();
    this.line.say(word('draftRestored', saved.savedByName, shown(saved.savedAt)));
  }

  touch() {
    this.markDirty(true);
    this.saveSoon();
  }

  saveSoon() {
    this.pauseSaving();
    this.pause = setTimeout(() => this.save(), PAUSE_BEFORE_SAVING);
  }

  pauseSaving() {
    clearTimeout(this.pause);
  }

  forget() {
    this.pauseSaving();
    this.markDirty(false);
    this.copy.remove();
  }

  /** The browser may be gone before the server answers. */
  leave() {
    if (this.isUnsaved) {
      this.keepHere(typedIn(this.form));
      this.save();
    }
  }

  /** One saving after the other, each with the revision that the one before has made. */
  save() {
    this.pauseSaving();
    const values = typedIn(this.form);
    this.saving = this.saving.then(() => this.send(values)).catch((failure) => this.line.warn(failure.message));
  }

  async send(values) {
    if (!this.isUnsaved || this.isContested) {
      return;
    }
    this.markDirty(false);
    this.underWay.push(values);
    try {
      const { revision, savedAt } = await saveDraft(this.camForm.taskId, values, this.revision);
      this.revision = revision;
      this.underWay = [];
      this.copy.remove();
      this.line.say(word('draftSaved', timeOfDay(savedAt)));
    } catch (failure) {
      this.markDirty(true);
      this.keepHere(values);
      await this.explain(failure);
    }
  }

  async explain(failure) {
    if (failure.code !== STALE) {
      this.line.warn(word('draftKeptHere', failure.message));
      return;
    }
    const { draft: theirs } = await fetchSheet(this.camForm);
    if (theirs && this.isOwn(theirs)) {
      this.overwrite(theirs);
    } else if (theirs) {
      this.contest(theirs);
    } else {
      this.startAnew();
    }
  }

  /** Nobody's text is overwritten where there is none any more. */
  startAnew() {
    this.line.warn(word('draftGone'));
    this.revision = 0;
    this.saveSoon();
  }

  contest(theirs) {
    this.isContested = true;
    const saved = theirs.savedBy === this.user ? word('draftElsewhere', shown(theirs.savedAt)) : word('draftContested', theirs.savedByName, shown(theirs.savedAt));
    this.line.ask(saved, [
      [word(theirs.savedBy === this.user ? 'takeElsewhere' : 'takeTheirs'), () => this.settle(() => this.take(theirs))],
      [word('keepMine'), () => this.settle(() => this.overwrite(theirs))],
    ]);
  }

  settle(decision) {
    this.isContested = false;
    decision();
  }

  overwrite({ revision }) {
    this.revision = revision;
    this.save();
  }

  keepHere(values) {
    this.copy.write({ values, revision: this.revision });
  }

  /** Tasklist's own button for saving goes by this too. */
  markDirty(isUnsaved) {
    this.isUnsaved = isUnsaved;
    this.scope.$evalAsync(() => this.scope[this.form.name]?.[isUnsaved ? '$setDirty' : '$setPristine']());
  }
}
