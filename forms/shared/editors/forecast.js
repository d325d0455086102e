import { statusBadge } from '../show/status.js';
import { shown } from '../show/text.js';
import { element } from '../ui/dom.js';
import { evaluate, fetchWarnings } from '../ui/server.js';
import { word } from '../ui/words.js';
import { say } from './remarks.js';

const PAUSE_BEFORE_ASKING = 400;
const NOTHING_KNOWN = [{ indicators: [] }, { warnings: [] }];

/**
 * Asks the server, while figures are typed, how they would be judged and which of them it warns of.
 *
 * @param {object} asked
 * @param {HTMLFormElement} asked.form
 * @param {() => Row} asked.whatIf gives the request as the figures stand now
 * @param {Places} asked.verdicts places beside each row
 * @param {Places} asked.warnings places beside each row
 * @param {Inputs} asked.notes the inputs for notes; the one of a figure with a warning asks for the reason
 */
export function forecastWhileTyping({ form, whatIf, verdicts, warnings, notes }) {
  let latest = 0;
  const forecast = async () => {
    const asked = (latest += 1);
    const request = whatIf();
    const [judged, warned] = await Promise.all([evaluate(request), fetchWarnings(request)]).catch(() => NOTHING_KNOWN);
    if (asked === latest) {
      showVerdicts(judged.indicators, verdicts);
      showWarnings(warned.warnings, warnings, notes);
    }
  };
  /** @type {ReturnType<typeof setTimeout>} */
  let pause;
  form.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(forecast, PAUSE_BEFORE_ASKING);
  });
  forecast();
}

/** @param {Row[]} indicators @param {Places} verdicts */
function showVerdicts(indicators, verdicts) {
  const judgedByCode = new Map(indicators.filter(({ current }) => current !== null).map((judged) => [judged.code, judged]));
  for (const [code, verdict] of verdicts) {
    const judged = judgedByCode.get(code);
    verdict.replaceChildren(...(judged ? [statusBadge(judged), element('small', {}, shown(judged.explanation))] : []));
  }
}

/** @param {Row[]} warned @param {Places} warnings @param {Inputs} notes */
function showWarnings(warned, warnings, notes) {
  for (const [code, place] of warnings) {
    const texts = warned.filter(({ indicator }) => indicator === code).map(({ message }) => message);
    say(place, texts);
    notes.get(code).placeholder = texts.length ? word('noteWanted') : '';
  }
}
