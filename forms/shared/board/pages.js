import { accountsPage } from './accounts-page.js';
import { analysisPage } from './analysis-page.js';
import { auditPage, caseAuditPage } from './audit-page.js';
import { batchesPage } from './batches-page.js';
import { calendarPage } from './calendar-page.js';
import { casePage } from './case-page.js';
import { casesPage } from './cases-page.js';
import { clockPage } from './clock-page.js';
import { correctionsPage } from './corrections-page.js';
import { draftsPage } from './drafts-page.js';
import { deliveriesPage } from './deliveries-page.js';
import { experiencesPage } from './experiences-page.js';
import { importsPage } from './imports-page.js';
import { namesPage } from './names-page.js';
import { noticesPage } from './notices-page.js';
import { notificationsPage } from './notifications-page.js';
import { overduePage } from './overdue-page.js';
import { overviewPage } from './overview-page.js';
import { rankingsPage } from './rankings-page.js';
import { referencesPage } from './references-page.js';
import { resultsPage } from './results-page.js';
import { sheetsPage } from './sheets-page.js';
import { tourPage } from './tour-page.js';

/**
 * The pages of the board. A page with a `right` is for the readers who have that right. `draw` gives its parts for the address.
 *
 * @type {{name: string, title: import('../ui/words.js').WordKey, right?: string, draw: (at: Page) => Promise<any[]>}[]}
 */
export const PAGES = [
  { name: 'cases', title: 'boardCases', right: 'see-cases', draw: drawCases },
  { name: 'overview', title: 'boardOverview', right: 'see-overview', draw: overviewPage },
  { name: 'analysis', title: 'boardAnalysis', right: 'see-analysis', draw: analysisPage },
  { name: 'sheets', title: 'boardSheets', right: 'fill-sheets', draw: sheetsPage },
  { name: 'rankings', title: 'boardRankings', draw: rankingsPage },
  { name: 'notifications', title: 'boardNotifications', draw: notificationsPage },
  { name: 'batches', title: 'boardBatches', right: 'act-for-several', draw: batchesPage },
  { name: 'notices', title: 'boardNotices', right: 'publish-notices', draw: noticesPage },
  { name: 'results', title: 'boardResults', right: 'publish-results', draw: resultsPage },
  { name: 'experiences', title: 'boardExperiences', draw: experiencesPage },
  { name: 'references', title: 'boardReferences', right: 'supply-reference', draw: referencesPage },
  { name: 'corrections', title: 'boardCorrections', right: 'correct-figures', draw: correctionsPage },
  { name: 'drafts', title: 'boardDrafts', right: 'test-drafts', draw: draftsPage },
  { name: 'overdue', title: 'boardOverdue', draw: overduePage },
  { name: 'calendar', title: 'boardCalendar', right: 'maintain-calendar', draw: calendarPage },
  { name: 'names', title: 'boardNames', right: 'maintain-names', draw: namesPage },
  { name: 'imports', title: 'boardImports', right: 'import-cases', draw: importsPage },
  { name: 'accounts', title: 'boardAccounts', right: 'keep-accounts', draw: accountsPage },
  { name: 'deliveries', title: 'boardDeliveries', right: 'see-deliveries', draw: deliveriesPage },
  { name: 'tour', title: 'boardTour', right: 'take-tour', draw: tourPage },
  { name: 'clock', title: 'boardClock', right: 'move-clock', draw: clockPage },
  { name: 'audit', title: 'boardAudit', right: 'read-audit', draw: auditPage },
];

/** @param {Page} at */
function drawCases(at) {
  const [caseKey, part] = at.rest;
  if (part === 'audit') {
    return caseAuditPage(at);
  }
  return caseKey ? casePage(at) : casesPage(at);
}
