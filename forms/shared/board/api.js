import { call, exchangeFile, send, sendFile } from '../ui/server.js';

/** What the server has besides the steps, and what it takes. */
export const fetchMe = () => call('me');

export const fetchCases = (query) => call(`cases?${query}`);
export const fetchCaseFilters = () => call('cases/filters');
export const fetchCase = (caseKey) => call(ofCase(caseKey));
export const fetchRounds = (caseKey) => call(`${ofCase(caseKey)}/assessments`);
export const fetchRound = (caseKey, round) => call(`${ofCase(caseKey)}/assessments/${round}`);
export const repair = (caseKey, reason) => send('POST', `${ofCase(caseKey)}/repair`, { reason });
export const terminate = (caseKey, reason) => send('POST', `${ofCase(caseKey)}/termination`, { reason });
export const retract = (caseKey) => send('POST', `${ofCase(caseKey)}/retraction`, {});
export const withdraw = (caseKey, reason) => send('POST', `${ofCase(caseKey)}/withdrawal`, { reason });
export const registerObjection = (caseKey, objection) => send('POST', `${ofCase(caseKey)}/objections`, objection);
export const shareExperience = (caseKey, round, shared) =>
  send('PUT', `${ofCase(caseKey)}/assessments/${round}/experience`, { shared });

export const correctFigure = (caseKey, round, correction) =>
  send('POST', `${ofCase(caseKey)}/assessments/${round}/corrections`, correction);
export const requestReconsideration = (caseKey, round, reason) =>
  send('POST', `${ofCase(caseKey)}/assessments/${round}/reconsiderations`, { reason });
export const reconsiderDesignation = (caseKey, reason) => send('POST', `${ofCase(caseKey)}/designation/reconsiderations`, { reason });
export const correctReference = (dataYear, correction) => send('POST', `references/${dataYear}/corrections`, correction);
/** What a correction can name. */
export const fetchCorrectionForm = () => call('corrections');

export const fetchAudit = (query) => call(`audit?${query}`);
export const auditOf = (caseKey) => `${ofCase(caseKey)}/audit`;
export const fetchCaseAudit = (caseKey, query) => call(`${auditOf(caseKey)}?${query}`);

export const fetchRankedYears = () => call('rankings');
export const fetchRanking = (dataYear) => call(`rankings/${dataYear}`);
export const fetchCorrectableYears = () => call('corrections/rounds');
export const fetchCorrectable = (dataYear) => call(`corrections/rounds/${dataYear}`);
export const fetchWaitingNotices = () => call('notices');
export const publishNotices = (notices) => send('POST', 'notices', notices);
export const fetchYearsOfResults = () => call('results');
export const publishResults = (dataYear, act) => send('PUT', `results/${dataYear}/publication`, act);
export const fetchExperiences = (query) => call(`experiences?${query}`);

export const fetchReferences = () => call('references');
export const supplyReference = (dataYear, growth) =>
  send('PUT', `references/${dataYear}`, { provincialSmeRevenueGrowth: growth });

export const fetchSheetYears = () => call('figure-sheets');
export const figureSheetOf = (dataYear) => `figure-sheets/${dataYear}`;
export const checkFigureSheet = (dataYear, file) => sendFile(`${figureSheetOf(dataYear)}?check=true`, file);
export const sendFigureSheet = (dataYear, file) => sendFile(figureSheetOf(dataYear), file);
export const fetchMarkedSheet = (dataYear, file) => exchangeFile(`${figureSheetOf(dataYear)}/marked`, file);

export const fetchOverdue = (query) => call(`overdue?${query}`);

export const fetchCalendar = () => call('calendar');
export const fetchCalendarYear = (year) => call(`calendar/${year}`);
export const replaceCalendarYear = (year, days) => send('PUT', `calendar/${year}`, { days });

/** What names can be: kinds and lengths. */
export const fetchNamesForm = () => call('names');

/** @param sort counties, cities or offices */
export const fetchNames = (sort) => call(sort);
export const fetchNamesOf = (sort, key) => call(`${sort}/${encodeURIComponent(key)}/names`);
export const addName = (sort, name) => send('POST', sort, name);
export const changeName = (sort, key, name) => send('PUT', `${sort}/${encodeURIComponent(key)}`, name);

function ofCase(caseKey) {
  return `cases/${encodeURIComponent(caseKey)}`;
}
