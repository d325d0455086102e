/** The language of the web applications: the one that was chosen on this browser, else the browser's own, else Chinese. */
const CHOICE = 'demonstration-county.language';
const LANGUAGES = ['zh', 'en'];

export function language() {
  const wanted = [localStorage.getItem(CHOICE) ?? '', ...navigator.languages.map((tag) => tag.split('-')[0])];
  return wanted.find((each) => LANGUAGES.includes(each)) ?? LANGUAGES[0];
}

/** @param {string} chosen */
export function speak(chosen) {
  localStorage.setItem(CHOICE, chosen);
  location.reload();
}

/** Picks the text in the language of the page. @param {[string, string]} text */
export function translated([chinese, english]) {
  return language() === 'en' ? english : chinese;
}
