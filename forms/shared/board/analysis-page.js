import { table } from '../show/table.js';
import { NOTHING } from '../show/text.js';
import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';
import { go } from './address.js';
import { fetchAnalysedYears, fetchCorrectionsOfYear, fetchDistribution, fetchHeatMap, fetchTrends, trendsOf } from './api.js';
import { choice } from './choice.js';
import { distributionChart, trendChart } from './chart.js';
import { correctionsPart } from './corrections-part.js';
import { download, downloads } from './download.js';
import { heatMap, markName } from './heat-map.js';
import { indicatorChoice, shownAsTable } from './of-a-chart.js';
import { paging, stepping } from './paging.js';
import { provincePart } from './province-part.js';

/** 指标分析: how the counties did in a data year. What the reader may not compare is left out. @param {Page} page */
export async function analysisPage({ rest: [chosenYear], query }) {
  const { dataYears } = await fetchAnalysedYears();
  if (!dataYears.length) {
    return [element('p', {}, word('noAnalysis'))];
  }
  const year = chosenYear ?? dataYears[0];
  const chosen = Object.fromEntries(query);
  /** @param {Row} change */
  const follow = (change) => go('analysis', [year], { ...chosen, ...change });
  const [map, corrections] = await Promise.all([fetchHeatMap(year, chosen.counties ?? ''), fetchCorrectionsOfYear(year, chosen.page ?? '')]);
  return [
    choice({
      name: 'dataYear',
      label: word('dataYear'),
      options: dataYears.map((each) => ({ key: each, name: each })),
      value: year,
      follow: (value) => go('analysis', [value], chosen),
    }),
    element('p', { class: 'help-block' }, word(map.published ? 'analysisPublished' : 'notPublished')),
    element('h4', {}, word('heatMap')),
    heatMap(map),
    map.total > map.counties.length ? paging({ ...map, items: map.counties }, ['analysis', year], chosen, 'counties') : '',
    ...(await distributionPart(map, chosen, follow)),
    ...(await trendPart(map, chosen, follow)),
    ...(await provincePart(chosen.province, (province) => follow({ province }))),
    ...correctionsPart(corrections, year, chosen),
    downloads(download(`analysis/${year}.xlsx`)),
  ];
}

/** @param {Row} map @param {Record<string, string>} chosen @param {(change: Row) => void} follow */
async function distributionPart(map, chosen, follow) {
  const heading = element('h4', {}, word('distribution'));
  if (!map.comparable) {
    return [heading, element('p', {}, word('distributionLater'))];
  }
  const asked = { ...(chosen.indicator && { indicator: chosen.indicator }), ...(chosen.figures && { page: chosen.figures }) };
  const distribution = await fetchDistribution(map.dataYear, asked).catch(() => fetchDistribution(map.dataYear, {}));
  return [
    heading,
    indicatorChoice('indicator', map.indicators.length ? map.indicators : [distribution], distribution.code, (indicator) => follow({ indicator, figures: '' })),
    distribution.rows.length ? distributionChart(distribution) : element('p', {}, word('nothingHere')),
    shownAsTable(distributionTable(distribution)),
    stepping(distribution, ['analysis', map.dataYear], chosen, 'figures') ?? '',
  ];
}

/** @param {Row} map @param {Record<string, string>} chosen @param {(change: Row) => void} follow */
async function trendPart({ counties }, chosen, follow) {
  if (!counties.length) {
    return [];
  }
  const caseKey = counties.some((/** @type {Row} */ county) => county.caseKey === chosen.case) ? chosen.case : counties[0].caseKey;
  const trends = await fetchTrends(caseKey);
  const trend = trends.indicators.find((/** @type {Row} */ each) => each.code === chosen.trend) ?? trends.indicators[0];
  const caseChoice = choice({
    name: 'case',
    label: word('county'),
    options: counties.map((/** @type {Row} */ county) => ({ key: county.caseKey, name: county.countyName })),
    value: caseKey,
    follow: (value) => follow({ case: value }),
  });
  const heading = element('h4', {}, word('trends'));
  return trend
    ? [
        heading,
        element('div', { class: 'county-columns' }, caseChoice, indicatorChoice('trend', trends.indicators, trend.code, (code) => follow({ trend: code }))),
        trendChart(trends.countyName, trend),
        shownAsTable(trendTable(trend)),
        downloads(download(`${trendsOf(caseKey)}.xlsx`, 'exportTrends')),
      ]
    : [heading, caseChoice, element('p', {}, word('nothingHere'))];
}

/** @param {Row} distribution */
function distributionTable({ name, unit, rows }) {
  return table({
    caption: word('withKey', name, unit),
    rows,
    columns: [
      { title: word('county'), header: true, cell: (row) => row.countyName },
      { title: word('round'), cell: (row) => word('roundNumber', row.round) },
      { title: word('withKey', word('itsFigure'), unit), kind: 'county-figure', cell: (row) => row.current },
      { title: word('target'), cell: (row) => row.target },
      { title: word('leastFigure'), kind: 'county-figure', cell: (row) => row.least },
      { title: word('status'), cell: (row) => markName(row.mark) },
    ],
  });
}

/** @param {Row} trend */
function trendTable({ name, unit, baseYear, base, points }) {
  const first = baseYear === undefined ? [] : [{ dataYear: baseYear, current: base, target: word('baseFigure') }];
  return table({
    caption: word('withKey', name, unit),
    rows: [...first, ...points],
    columns: [
      { title: word('dataYear'), header: true, cell: (row) => row.dataYear },
      { title: word('round'), cell: (row) => (row.round ? word('roundNumber', row.round) : NOTHING) },
      { title: word('withKey', word('itsFigure'), unit), kind: 'county-figure', cell: (row) => row.current },
      { title: word('target'), cell: (row) => row.target },
      { title: word('leastFigure'), kind: 'county-figure', cell: (row) => row.least },
      { title: word('status'), cell: (row) => (row.mark ? markName(row.mark) : NOTHING) },
    ],
  });
}
