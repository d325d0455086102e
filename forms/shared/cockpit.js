/** Cockpit loads this script at its start: what administrators see there beside what Camunda shows. */
import { dashboard } from './monitor/dashboard.js';
import { finishedNavigation, finishedRoute } from './monitor/finished-cases.js';
import { finishedTab } from './monitor/finished-tab.js';
import { caseTab, historyTab } from './monitor/instance-tabs.js';

export default [dashboard, finishedRoute, finishedNavigation, finishedTab, caseTab, historyTab];
