import { shown, timeOfDay } from '../show/text.js';
import { fetchSheet, saveDraft } from '../ui/server.js';
import { word } from '../ui/words.js';
import { draftLine } from './draft-line.js';
import { isSameForm, localCopy } from './local-copy.js';
import { typedIn, typeInto } from './typed.js';

const PAUSE_BEFORE_SAVING = 3000;
/** How many of the latest unanswered savings this browser remembers. */
const MOST_UNDER_WAY = 3;
/** The code of a refusal: somebody has saved or deleted the draft since this form was opened. */
const STALE = 'draft.stale';

/**
 * Keeps an unfinished form on the server, where any machine and any colleague finds it again. As long as the server cannot be reached or
 * refuses it, this browser keeps it. A form that starts a process is kept in this browser alone, because it has no task yet.
 *
 * @param {CamForm} camForm
 * @param {HTMLFormElement} form
 * @param {Scope} scope
 */
export function keepDraft(camForm, form, scope) {
  if (!camForm.taskId) {
    return keepStart(camForm, form, scope);
  }
  const draft = new Draft(camForm, form, scope);
  camForm.on('store', () => {
    camForm.storePrevented = true;
    draft.save();
  });
  camForm.on('submit', () => draft.pauseSaving());
  camForm.on('submit-failed', () => draft.saveSoon());
  camForm.on('submit-success', () => draft.forget());
  form.addEventListener('input', ({ target }) => /** @type {HTMLInputElement} */ (target).name && draft.touch());
  savesByItself(draft, scope);
  return draft;
}

/**
 * Keeps a form that starts a process under the key of the process, with which its id begins.
 *
 * @param {CamForm} camForm
 * @param {HTMLFormElement} form
 * @param {Scope} scope
 */
function keepStart(camForm, form, scope) {
  const [process] = camForm.processDefinitionId.split(':');
  const copy = localCopy(scope.$root.authentication?.name, process);
  form.addEventListener('input', ({ target }) => /** @type {HTMLInputElement} */ (target).name && copy.write({ values: typedIn(form) }));
  camForm.on('submit-success', () => copy.remove());
  return {
    open() {
      const mine = copy.read();
      if (mine) {
        typeInto(form, mine.values);
      }
    },
  };
}

/** Whoever leaves the form, or whose connection is back, presses nothing. @param {{ leave: () => void, save: () => void }} draft @param {Scope} scope */
function savesByItself(draft, scope) {
  const leave = () => draft.leave();
  const save = () => draft.save();
  addEventListener('pagehide', leave);
  addEventListener('online', save);
  scope.$on('$destroy', () => {
    removeEventListener('pagehide', leave);
    removeEventListener('online', save);
    leave();
  });
}

class Draft {
  /** @param {CamForm} camForm @param {HTMLFormElement} form @param {Scope} scope */
  constructor(camForm, form, scope) {
    this.camForm = camForm;
    this.form = form;
    this.scope = scope;
    this.user = scope.$root.authentication?.name;
    this.taskId = /** @type {string} */ (camForm.taskId);
    this.copy = localCopy(this.user, this.taskId);
    /** Values that were sent to the server and not answered, or not yet. */
    /** @type {Values[]} */
    this.underWay = [];
    this.line = draftLine(form);
    this.revision = 0;
    this.isUnsaved = false;
    this.isContested = false;
    this.saving = Promise.resolve();
  }

  /** @param {SavedDraft | null | undefined} saved what the server has; null for nothing */
  open(saved) {
    const mine = this.copy.read();
    this.revision = saved?.revision ?? 0;
    if (mine) {
      this.openMine(mine, saved);
    } else if (saved) {
      this.take(saved);
    }
  }

  /**
   * Goes on with the copy of this browser. If the server has another draft by now, the user chooses, unless that draft was sent from here.
   *
   * @param {Copy} mine
   * @param {SavedDraft | null | undefined} saved
   */
  openMine(mine, saved) {
    this.underWay.push(...(mine.underWay ?? []), mine.values);
    typeInto(this.form, mine.values);
    this.touch();
    if (saved && saved.revision !== mine.revision && !this.isOwn(saved)) {
      this.revision = mine.revision ?? 0;
      this.contest(saved);
    } else {
      this.save();
    }
  }

  /**
   * Whether a draft of the server was sent from here. Its answer may be lost, or may have come after the form was loaded anew.
   *
   * @param {SavedDraft} draft
   */
  isOwn({ savedBy, values }) {
    return savedBy === this.user && this.underWay.some((sent) => isSameForm(sent, values));
  }

  /** @param {SavedDraft} saved */
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

  /** Keeps the values in this browser too, because the page may be gone before the server answers. */
  leave() {
    if (this.isUnsaved) {
      this.keepHere(typedIn(this.form));
      this.save();
    }
  }

  /** Saves one after the other, each with the revision that the saving before has made. */
  save() {
    this.pauseSaving();
    const values = typedIn(this.form);
    this.saving = this.saving.then(() => this.send(values)).catch((failure) => this.line.warn(failure.message));
  }

  /** @param {Values} values */
  async send(values) {
    if (!this.isUnsaved || this.isContested) {
      return;
    }
    this.markDirty(false);
    this.underWay.push(values);
    // The page may be loaded anew before the server answers, and the answer may be a refusal.
    this.keepHere(values);
    try {
      const { revision, savedAt } = await saveDraft(this.taskId, values, this.revision);
      this.revision = revision;
      this.underWay = [];
      this.copy.remove();
      this.line.say(word('draftSaved', timeOfDay(savedAt)));
    } catch (failure) {
      this.markDirty(true);
      await this.explain(failure);
    }
  }

  /** @param {Failure} failure */
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

  /** The draft was deleted, so a new one overwrites nobody's text. */
  startAnew() {
    this.line.warn(word('draftGone'));
    this.revision = 0;
    this.saveSoon();
  }

  /** @param {SavedDraft} theirs */
  contest(theirs) {
    this.isContested = true;
    const saved = theirs.savedBy === this.user ? word('draftElsewhere', shown(theirs.savedAt)) : word('draftContested', theirs.savedByName, shown(theirs.savedAt));
    this.line.ask(saved, [
      [word(theirs.savedBy === this.user ? 'takeElsewhere' : 'takeTheirs'), () => this.settle(() => this.take(theirs))],
      [word('keepMine'), () => this.settle(() => this.overwrite(theirs))],
    ]);
  }

  /** @param {() => void} decision */
  settle(decision) {
    this.isContested = false;
    decision();
  }

  /** @param {SavedDraft} draft */
  overwrite({ revision }) {
    this.revision = revision;
    this.save();
  }

  /** @param {Values} values */
  keepHere(values) {
    this.copy.write({ values, revision: this.revision, underWay: this.underWay.slice(-MOST_UNDER_WAY) });
  }

  /** Tasklist's own button for saving follows this state too. @param {boolean} isUnsaved */
  markDirty(isUnsaved) {
    this.isUnsaved = isUnsaved;
    this.scope.$evalAsync(() => this.scope[this.form.name]?.[isUnsaved ? '$setDirty' : '$setPristine']());
  }
}
