/**
 * What Tasklist loads at its start: the one entry that every form calls, the board of cases, and the switch between the languages.
 *
 * Cases keep the forms that they were started with, but this script is always the newest: what a form of years ago asks of it
 * must go on working.
 */
import { boardButton } from './board/button.js';
import { tellOfGoneTasks } from './step/gone-task.js';
import { step } from './step/step.js';
import { languageSwitch } from './ui/language-switch.js';
import { taskSearch } from './worklist/task-search.js';
import { keepCardReadOnly } from './ui/read-only-card.js';

Object.assign(window, { demonstrationCounty: { step } });
keepCardReadOnly();
tellOfGoneTasks();

export default [boardButton, languageSwitch, taskSearch];
