import { element } from '../ui/dom.js';
import { word } from '../ui/words.js';

/**
 * The offices of an account. Chosen ones stand first, and a search box finds the others by name or city.
 *
 * @param {Row[]} offices {id, name, cityName}
 * @param {string[]} chosen ids
 * @returns {Control}
 */
export function officePicker(offices, chosen) {
  const rows = offices.map((office) => officeRow(office, chosen.includes(office.id)));
  const search = element('input', { type: 'search', class: 'form-control', 'aria-label': word('findOffice'), placeholder: word('findOffice') });
  const list = element('div', { class: 'county-offices', role: 'group', 'aria-label': word('officesOfAccount'), tabindex: '-1' }, rows.map(({ line }) => line));
  const said = element('p', { class: 'help-block', role: 'status' });
  search.addEventListener('input', (event) => {
    event.stopPropagation();
    draw();
  });
  search.addEventListener('keydown', (event) => event.key === 'Enter' && event.preventDefault());
  list.addEventListener('change', draw);
  draw();
  return {
    names: ['offices'],
    element: element('div', { class: 'form-group' }, element('span', { class: 'county-label' }, word('officesOfAccount')), search, said, list),
    read: () => {
      const ticked = rows.filter(({ box }) => box.checked).map(({ office }) => office.id);
      return { offices: ticked.length ? ticked : undefined };
    },
    anchor: () => list,
  };

  function draw() {
    const wanted = search.value.trim().toLowerCase();
    for (const { line, box, text } of rows) {
      line.hidden = !box.checked && !text.includes(wanted);
      line.classList.toggle('county-chosen', box.checked);
    }
    const ticked = rows.filter(({ box }) => box.checked);
    said.textContent = ticked.length ? word('officesChosen', ticked.map(({ office }) => office.name).join(word('separator'))) : word('noOfficeChosen');
  }
}

/** @param {Row} office @param {boolean} checked */
function officeRow(office, checked) {
  const box = element('input', { type: 'checkbox', name: 'offices', value: office.id, checked });
  const name = office.cityName ? word('withKey', office.name, office.cityName) : office.name;
  return { office, box, line: element('label', {}, box, ` ${name}`), text: `${name} ${office.id}`.toLowerCase() };
}
