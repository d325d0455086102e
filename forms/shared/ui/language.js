/** The language of the web applications: Chinese, unless the user has chosen English on this browser. */
const CHOICE = 'demonstration-county.language';
const LANGUAGES = ['zh', 'en'];

export function language() {
  const chosen = localStorage.getItem(CHOICE) ?? '';
  return LANGUAGES.includes(chosen) ? chosen : LANGUAGES[0];
}

export function speak(chosen) {
  localStorage.setItem(CHOICE, chosen);
  location.reload();
}

/** Of a Chinese text and its English one, the one to show. @param {[string, string]} text */
export function translated([chinese, english]) {
  return language() === 'en' ? english : chinese;
}
