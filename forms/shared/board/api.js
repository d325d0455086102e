import { call, exchangeFile, send, sendFile, sendFiles } from '../ui/server.js';

/** Who is logged in, with groups and rights. @returns {Promise<Me>} */
export const fetchMe = () => call('me');

/** @param {string | URLSearchParams} query @returns {Promise<Listed>} */
export const fetchCases = (query) => call(`cases?${query}`);
export const fetchCaseFilters = () => call('cases/filters');
/** @param {string} caseKey */
export const fetchCase = (caseKey) => call(ofCase(caseKey));
/** The open tasks of a case, with the offices that have them. @param {string} caseKey @returns {Promise<Listed>} */
export const fetchTasks = (caseKey) => call(`${ofCase(caseKey)}/tasks`);
/** @param {string} caseKey */
export const fetchApplication = (caseKey) => call(`${ofCase(caseKey)}/application`);
/** The notices of a case, and the objections to them. @param {string} caseKey */
export const fetchNoticesOf = (caseKey) => call(`${ofCase(caseKey)}/notices`);
/** The papers of a case that the reader may see. @param {string} caseKey */
export const fetchPapers = (caseKey) => call(papersOf(caseKey));
/** The receipts of a case. @param {string} caseKey @returns {Promise<Listed>} */
export const fetchReceipts = (caseKey) => call(`${ofCase(caseKey)}/receipts`);
/** @param {string} caseKey */
export const papersOf = (caseKey) => `${ofCase(caseKey)}/papers`;
/** @param {string} caseKey */
export const dossierOf = (caseKey) => `${ofCase(caseKey)}/dossier.zip`;
/** The meetings that cases wait for. @returns {Promise<Listed>} */
export const fetchAgendas = () => call('papers');
/** @param {string} kind */
export const agendaOf = (kind) => `papers/${kind}.pdf`;
/** @param {string} caseKey @returns {Promise<Listed>} */
export const fetchRounds = (caseKey) => call(`${ofCase(caseKey)}/assessments`);
/** @param {string} caseKey @param {number} round */
export const fetchRound = (caseKey, round) => call(`${ofCase(caseKey)}/assessments/${round}`);
/** @param {string} caseKey @param {number} round @returns {Promise<{items: Row[]}>} */
export const fetchClaims = (caseKey, round) => call(`${ofCase(caseKey)}/assessments/${round}/claims`);
/** What the county expects of the coming round, with the outlook. @param {string} caseKey */
export const fetchExpectations = (caseKey) => call(`${ofCase(caseKey)}/expectations`);
/** @param {string} caseKey @param {Row} expectations */
export const keepExpectations = (caseKey, expectations) => send('PUT', `${ofCase(caseKey)}/expectations`, expectations);
/** @param {string} caseKey @param {string} reason */
export const repair = (caseKey, reason) => send('POST', `${ofCase(caseKey)}/repair`, { reason });
/** @param {string} caseKey @param {string} reason */
export const terminate = (caseKey, reason) => send('POST', `${ofCase(caseKey)}/termination`, { reason });
/** @param {string} caseKey */
export const retract = (caseKey) => send('POST', `${ofCase(caseKey)}/retraction`, {});
/** @param {string} caseKey @param {string} reason */
export const withdraw = (caseKey, reason) => send('POST', `${ofCase(caseKey)}/withdrawal`, { reason });
/** @param {string} caseKey @param {Row} objection */
export const registerObjection = (caseKey, objection) => send('POST', `${ofCase(caseKey)}/objections`, objection);
/** @param {string} caseKey @param {number} round @param {boolean} shared */
export const shareExperience = (caseKey, round, shared) =>
  send('PUT', `${ofCase(caseKey)}/assessments/${round}/experience`, { shared });

/** @param {string} caseKey @param {number} round @param {Row} correction */
export const correctFigure = (caseKey, round, correction) =>
  send('POST', `${ofCase(caseKey)}/assessments/${round}/corrections`, correction);
/** @param {string} caseKey @param {number} round @param {string} reason */
export const requestReconsideration = (caseKey, round, reason) =>
  send('POST', `${ofCase(caseKey)}/assessments/${round}/reconsiderations`, { reason });
/** @param {string} caseKey @param {string} reason */
export const reconsiderDesignation = (caseKey, reason) => send('POST', `${ofCase(caseKey)}/designation/reconsiderations`, { reason });
/** @param {string | number} dataYear @param {Row} correction */
export const correctReference = (dataYear, correction) => send('POST', `references/${dataYear}/corrections`, correction);
/** What the form of a correction offers, and its limits. */
export const fetchCorrectionForm = () => call('corrections');

/** @param {string | URLSearchParams} query */
export const fetchAudit = (query) => call(`audit?${query}`);
/** @param {string} caseKey */
export const auditOf = (caseKey) => `${ofCase(caseKey)}/audit`;
/** @param {string} caseKey @param {string | URLSearchParams} query */
export const fetchCaseAudit = (caseKey, query) => call(`${auditOf(caseKey)}?${query}`);

/** @returns {Promise<{dataYears: number[]}>} */
export const fetchRankedYears = () => call('rankings');
/** @param {string | number} dataYear @param {string | URLSearchParams} query */
export const fetchRanking = (dataYear, query) => call(`rankings/${dataYear}?${query}`);
/** @returns {Promise<{dataYears: number[]}>} */
export const fetchCorrectableYears = () => call('corrections/rounds');
/** @param {string | number} dataYear @returns {Promise<{rounds: Row[]}>} */
export const fetchCorrectable = (dataYear) => call(`corrections/rounds/${dataYear}`);
/** @returns {Promise<Listed>} */
export const fetchWaitingNotices = () => call('notices');
/** @param {Row} notices */
export const publishNotices = (notices) => send('POST', 'notices', notices);
/** The steps that the reader may do for several cases. @returns {Promise<{items: import('./batches-page.js').Batch[]}>} */
export const fetchBatches = () => call('batches');
/** @param {string} step @param {Row} batch */
export const doBatch = (step, batch) => send('POST', `batches/${step}`, batch);
/** @returns {Promise<Row & {items: Row[]}>} */
export const fetchYearsOfResults = () => call('results');
/** @param {string | number} dataYear @param {Row} act */
export const publishResults = (dataYear, act) => send('PUT', `results/${dataYear}/publication`, act);
/** @param {string | URLSearchParams} query @returns {Promise<Listed>} */
export const fetchExperiences = (query) => call(`experiences?${query}`);

/** @returns {Promise<Row & {items: Row[]}>} */
export const fetchReferences = () => call('references');
/** @param {string | number} dataYear @param {number} growth */
export const supplyReference = (dataYear, growth) =>
  send('PUT', `references/${dataYear}`, { provincialSmeRevenueGrowth: growth });

/** @returns {Promise<Row & {items: Row[]}>} */
export const fetchSheetYears = () => call('figure-sheets');
/** @param {string | number} dataYear */
export const figureSheetOf = (dataYear) => `figure-sheets/${dataYear}`;
/** @param {string | number} dataYear @param {File} file */
export const checkFigureSheet = (dataYear, file) => sendFile(`${figureSheetOf(dataYear)}?check=true`, file);
/** @param {string | number} dataYear @param {File} file */
export const sendFigureSheet = (dataYear, file) => sendFile(figureSheetOf(dataYear), file);
/** @param {string | number} dataYear @param {File} file */
export const fetchMarkedSheet = (dataYear, file) => exchangeFile(`${figureSheetOf(dataYear)}/marked`, file);

/** The deployed editions, by the data year from which they govern. @returns {Promise<Row[]>} */
export const fetchEditions = () => call('editions');
/** Judges the confirmed rounds by these tables. @param {File[]} files @param {Record<string, any>} query */
export const backtest = (files, query) => sendFiles(`backtests?${new URLSearchParams(query)}`, files);
/** Deploys these tables as an edition. @param {File[]} files */
export const deployEdition = (files) => sendFiles('editions', files);
/** The workbook with the tables of an edition. @param {string} id */
export const workbookOf = (id) => `editions/${encodeURIComponent(id)}.xlsx`;
/** The imports of cases of before. @returns {Promise<{items: Row[]}>} */
export const fetchImports = () => call('imports');
/** @param {File} file */
export const checkCases = (file) => sendFile('imports/cases?check=true', file);
/** @param {File} file */
export const importCases = (file) => sendFile('imports/cases', file);
/** @param {number} id */
export const undoImport = (id) => send('DELETE', `imports/cases/${id}`, {});

/** What the reader and their offices were told. @param {string | URLSearchParams} query @returns {Promise<Listed>} */
export const fetchNotifications = (query) => call(`notifications?${query}`);

/** How the reader wants to hear by mail. */
export const fetchMailChoice = () => call('me/notifications');
/** @param {Row} choice */
export const chooseMail = (choice) => send('PUT', 'me/notifications', choice);
/** What could not be delivered. @param {string | URLSearchParams} query @returns {Promise<Listed>} */
export const fetchDeliveries = (query) => call(`deliveries?${query}`);
/** @param {number} id */
export const sendAgain = (id) => send('POST', `deliveries/${id}/retry`, {});

/** @param {string | URLSearchParams} query @returns {Promise<Listed>} */
export const fetchOverdue = (query) => call(`overdue?${query}`);

/** Where the cases stand, and what waits for whom. */
export const fetchOverview = () => call('overview');
/** The open tasks of an office and a step. @param {string | URLSearchParams} query @returns {Promise<Listed>} */
export const fetchWaiting = (query) => call(`waiting?${query}`);

/** What cases passed in each of the last twelve months. @returns {Promise<{months: Row[]}>} */
export const fetchThroughput = () => call('throughput');
/** @param {string} month @param {string | URLSearchParams} query @returns {Promise<{items: Row[]}>} */
export const fetchPassed = (month, query) => call(`throughput/${encodeURIComponent(month)}?${query}`);
/** What stands still because of a fault. @returns {Promise<Listed>} */
export const fetchIncidents = () => call('incidents?size=200');
/** @returns {Promise<{dataYears: number[]}>} */
export const fetchAnalysedYears = () => call('analysis');
/** @param {string | number} year @param {string} page */
export const fetchHeatMap = (year, page) => call(`analysis/${year}?page=${encodeURIComponent(page)}`);
/** @param {string | number} year @param {Record<string, string>} chosen the indicator and the page, if any */
export const fetchDistribution = (year, chosen) => call(`analysis/${year}/distribution?${new URLSearchParams(chosen)}`);
/** @param {string | number} year @param {string} page @returns {Promise<Listed & {reasons: Row[]}>} */
export const fetchCorrectionsOfYear = (year, page) => call(`analysis/${year}/corrections?page=${encodeURIComponent(page)}`);
/** How all counties did in the latest data years. */
export const fetchProvinceTrends = () => call('analysis/trends');
/** @param {string} caseKey */
export const trendsOf = (caseKey) => `${ofCase(caseKey)}/trends`;
/** @param {string} caseKey */
export const fetchTrends = (caseKey) => call(trendsOf(caseKey));

/** The time of a demonstration, and what happens next. @returns {Promise<Row & {events: Row[]}>} */
export const fetchClock = () => call('clock');
/** @param {string} instant */
export const turnClock = (instant) => send('PUT', 'clock', { instant });
/** Where the case of the tour is. */
export const fetchTour = () => call('tour');

export const fetchCalendar = () => call('calendar');
/** @param {string | number} year */
export const fetchCalendarYear = (year) => call(`calendar/${year}`);
/** @param {string | number} year @param {Row[]} days */
export const replaceCalendarYear = (year, days) => send('PUT', `calendar/${year}`, { days });

/** The kinds of counties, and the greatest lengths of names and codes. @returns {Promise<Row & {countyKinds: Row[]}>} */
export const fetchNamesForm = () => call('names');

/** @param {string} sort counties, cities or offices @returns {Promise<Row[]>} */
export const fetchNames = (sort) => call(sort);
/** @param {string} sort @param {string} key @returns {Promise<Row[]>} */
export const fetchNamesOf = (sort, key) => call(`${sort}/${encodeURIComponent(key)}/names`);
/** @param {string} sort @param {Row} name */
export const addName = (sort, name) => send('POST', sort, name);
/** @param {string} sort @param {string} key @param {Row} name */
export const changeName = (sort, key, name) => send('PUT', `${sort}/${encodeURIComponent(key)}`, name);

/** The offices and limits of accounts. */
export const fetchAccountForm = () => call('account-form');
/** @param {string | URLSearchParams} query @returns {Promise<Listed>} */
export const fetchAccounts = (query) => call(`accounts?${query}`);
/** @param {string} account */
export const fetchAccount = (account) => call(ofAccount(account));
/** @param {Row} account */
export const openAccount = (account) => send('POST', 'accounts', account);
/** @param {string} account @param {Row} change */
export const changeAccount = (account, change) => send('PUT', ofAccount(account), change);

/** @param {string} account */
function ofAccount(account) {
  return `accounts/${encodeURIComponent(account)}`;
}

/** @param {string} caseKey */
function ofCase(caseKey) {
  return `cases/${encodeURIComponent(caseKey)}`;
}
