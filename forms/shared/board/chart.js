import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';

const INK = '#262626';
const FIGURE = '#155cb5';
const LEAST = '#a3211a';
const LINE_HEIGHT = 22;
const ROOM_FOR_AXES = 90;
const TREND_HEIGHT = 300;

/**
 * The drawing library, which only pages with a chart load. It stands beside this script.
 *
 * @type {Promise<any> | undefined}
 */
let library;

/** The figures of an indicator, a bar a county, with the least that was asked of it. @param {Row} distribution */
export function distributionChart({ name, unit, rows }) {
  const lowestFirst = [...rows].reverse();
  return chart(word('chartOfDistribution', name), rows.length * LINE_HEIGHT + ROOM_FOR_AXES, {
    xAxis: { type: 'value', name: unit },
    yAxis: { type: 'category', data: lowestFirst.map(({ countyName }) => countyName) },
    grid: { left: 8, right: 40, top: 36, bottom: 24, containLabel: true },
    series: [
      { name: word('itsFigure'), type: 'bar', itemStyle: { color: FIGURE }, barMaxWidth: 14, data: lowestFirst.map(({ current }) => current) },
      {
        name: word('leastFigure'),
        type: 'scatter',
        symbol: 'rect',
        symbolSize: [3, LINE_HEIGHT - 4],
        itemStyle: { color: LEAST },
        data: lowestFirst.map(({ least }) => least ?? null),
      },
    ],
  });
}

/** The figures of a case over its rounds, and the least that was asked in each. @param {string} countyName @param {Row} trend */
export function trendChart(countyName, { name, unit, baseYear, base, points }) {
  const first = baseYear === undefined ? [] : [{ dataYear: baseYear, current: base }];
  const all = [...first, ...points];
  /** @param {string} figure */
  const data = (figure) => all.map((point) => point[figure] ?? null);
  return chart(word('chartOfTrend', countyName, name), TREND_HEIGHT, {
    xAxis: { type: 'category', data: all.map(({ dataYear }) => String(dataYear)) },
    yAxis: { type: 'value', name: unit, scale: true },
    grid: { left: 8, right: 24, top: 60, bottom: 24, containLabel: true },
    series: [
      { name: word('itsFigure'), type: 'line', symbolSize: 8, itemStyle: { color: FIGURE }, lineStyle: { width: 3 }, label: { show: true }, data: data('current') },
      { name: word('leastFigure'), type: 'line', symbol: 'diamond', symbolSize: 9, itemStyle: { color: LEAST }, lineStyle: { type: 'dashed' }, data: data('least') },
    ],
  });
}

/** How many counties met, doubled and missed an indicator in each year, one bar a year. @param {Row} trend */
export function provinceChart({ name, years }) {
  /** @param {import('../ui/words.js').WordKey} key @param {string} figure @param {string} color */
  const part = (key, figure, color) => ({
    name: word(key),
    type: 'bar',
    stack: 'counties',
    barMaxWidth: 48,
    itemStyle: { color, borderColor: '#ffffff', borderWidth: 1 },
    label: { show: true, formatter: (/** @type {Row} */ { value }) => value || '' },
    data: years.map((/** @type {Row} */ year) => year[figure]),
  });
  return chart(word('chartOfProvince', name), TREND_HEIGHT, {
    xAxis: { type: 'category', data: years.map((/** @type {Row} */ { dataYear }) => String(dataYear)) },
    yAxis: { type: 'value', minInterval: 1 },
    grid: { left: 8, right: 24, top: 60, bottom: 24, containLabel: true },
    series: [
      part('markDoubled', 'doubled', '#9ad0a4'),
      part('markMet', 'met', '#cfe8d3'),
      part('markMissed', 'missed', '#f2b8b3'),
      part('markWaiting', 'waiting', '#e3e3e3'),
    ],
  });
}

/** How many corrections gave each reason. @param {Row[]} reasons {reason, count}, the most frequent first */
export function reasonsChart(reasons) {
  const rarestFirst = [...reasons].reverse();
  return chart(word('chartOfReasons'), reasons.length * LINE_HEIGHT + ROOM_FOR_AXES, {
    xAxis: { type: 'value', minInterval: 1 },
    yAxis: { type: 'category', data: rarestFirst.map(({ reason }) => reason), axisLabel: { width: 280, overflow: 'truncate' } },
    grid: { left: 8, right: 40, top: 36, bottom: 24, containLabel: true },
    series: [{ name: word('correctionsCount'), type: 'bar', itemStyle: { color: FIGURE }, barMaxWidth: 14, label: { show: true, position: 'right' }, data: rarestFirst.map(({ count }) => count) }],
  });
}

/**
 * A place for a chart. It is drawn once the library has come, and again when its width changes. Without the library the table stays.
 *
 * @param {string} name
 * @param {number} height
 * @param {Row} option
 */
function chart(name, height, option) {
  const place = element('div', { class: 'county-chart', role: 'img', 'aria-label': name });
  place.style.height = `${height}px`;
  library ??= import(new URL('./echarts.js', import.meta.url).href);
  library.then((echarts) => draw(echarts, place, option)).catch(() => place.replaceChildren(word('chartNotLoaded')));
  return place;
}

/** Draws once the place stands in the page, because the page may still read other parts of it. @param {any} echarts @param {HTMLElement} place @param {Row} option */
function draw(echarts, place, option) {
  /** @type {any} */
  let drawn;
  new ResizeObserver(() => {
    if (!place.isConnected) {
      drawn?.dispose();
      drawn = undefined;
    } else if (drawn) {
      drawn.resize();
    } else {
      drawn = echarts.init(place, null, { renderer: 'svg' });
      const { fontFamily } = getComputedStyle(document.body);
      drawn.setOption({ animation: false, textStyle: { fontFamily, color: INK }, legend: { top: 0, left: 0 }, tooltip: { trigger: 'axis', confine: true }, ...option });
    }
  }).observe(place);
}
