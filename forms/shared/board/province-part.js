import { table } from '../show/table.js';
import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';
import { fetchProvinceTrends } from './api.js';
import { provinceChart } from './chart.js';
import { download, downloads } from './download.js';
import { indicatorChoice, shownAsTable } from './of-a-chart.js';

/** How all counties did with an indicator in the latest data years. @param {string | undefined} chosen @param {(code: string) => void} follow */
export async function provincePart(chosen, follow) {
  const { indicators } = await fetchProvinceTrends();
  const heading = element('h4', {}, word('provinceTrends'));
  if (!indicators.length) {
    return [heading, element('p', {}, word('distributionLater'))];
  }
  const trend = indicators.find((/** @type {Row} */ { code }) => code === chosen) ?? indicators[0];
  return [
    heading,
    indicatorChoice('province', indicators, trend.code, follow),
    provinceChart(trend),
    shownAsTable(yearsTable(trend)),
    downloads(download('analysis/trends.xlsx', 'exportProvince')),
  ];
}

/** @param {Row} trend */
function yearsTable({ name, unit, years }) {
  return table({
    caption: word('chartOfProvince', name),
    rows: years,
    columns: [
      { title: word('dataYear'), header: true, cell: (row) => row.dataYear },
      { title: word('countiesJudged'), kind: 'county-figure', cell: (row) => row.counties },
      { title: word('markDoubled'), kind: 'county-figure', cell: (row) => row.doubled },
      { title: word('markMet'), kind: 'county-figure', cell: (row) => row.met },
      { title: word('markMissed'), kind: 'county-figure', cell: (row) => row.missed },
      { title: word('markWaiting'), kind: 'county-figure', cell: (row) => row.waiting },
      { title: word('withKey', word('meanFigure'), unit), kind: 'county-figure', cell: (row) => row.mean },
    ],
  });
}
