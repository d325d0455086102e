import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';
import { fetchOverview, fetchThroughput } from './api.js';
import { countyTiles } from './county-tiles.js';
import { download, downloads } from './download.js';
import { headline, overviewFigures, stagesAndCities, whatWaits } from './overview-parts.js';
import { passedPage, throughputTable } from './throughput-part.js';
import { waitingPage } from './waiting-page.js';

/** 工作台: where the cases stand, and what waits for whom. Every figure leads to the list that it counts. @param {Page} page */
export async function overviewPage({ rest: [part, month], query }) {
  if (part === 'waiting') {
    return waitingPage(query);
  }
  if (part === 'throughput' && month) {
    return passedPage(month, query);
  }
  const [overview, { months }] = await Promise.all([fetchOverview(), fetchThroughput()]);
  return [
    headline(overviewFigures(overview)),
    element('h4', {}, word('byStageAndCity')),
    stagesAndCities(overview),
    element('h4', {}, word('whatWaits')),
    whatWaits(overview.waiting),
    element('h4', {}, word('tilesOfCounties')),
    countyTiles(overview),
    element('h4', {}, word('throughput')),
    throughputTable(months),
    downloads(download('overview.xlsx'), download('waiting.xlsx', 'exportTasks'), download(`throughput/${months[0].month}.xlsx`, 'exportMonth')),
  ];
}
