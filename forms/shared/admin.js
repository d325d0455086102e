/** Admin loads this script before it starts, with its libraries in place. */
import { letDialoguesWait } from './monitor/waiting-dialogues.js';

letDialoguesWait();
