/**
 * Tasklist loads this script at its start. It has the one function that every form calls, the board of cases, the switch between the
 * languages, the bell, and the search for tasks.
 *
 * A case keeps the forms with which it was started, but this script is always the newest. So it must still serve the forms of years ago.
 */
import { bell } from './bell/bell.js';
import { boardButton } from './board/button.js';
import { tellOfGoneTasks } from './step/gone-task.js';
import { step } from './step/step.js';
import { languageSwitch } from './ui/language-switch.js';
import { taskSearch } from './worklist/task-search.js';
import { mendTasklistsAddress } from './worklist/tasklists-address.js';
import { keepCardReadOnly } from './ui/read-only-card.js';

Object.assign(window, { demonstrationCounty: { step } });
keepCardReadOnly();
mendTasklistsAddress();
tellOfGoneTasks();

export default [bell, boardButton, languageSwitch, taskSearch];
