import { ringBesideTheAccount } from './bell/elsewhere.js';
import { nameCases } from './monitor/case-names.js';
import { writeMomentsForPeople } from './monitor/moments.js';
import { keepAccountsOnTheBoard } from './monitor/new-account.js';
import { sayWhatIsChinese } from './ui/chinese-texts.js';
import { familyNameFirst } from './ui/family-name.js';
import { makeAccessible } from './ui/for-everybody.js';
import { language, translated } from './ui/language.js';
import { sayWhyOneLogsInAgain } from './ui/lost-session.js';
import { followProgrammeClock } from './ui/programme-clock.js';
import { offerProvidersLogIn } from './ui/provider-log-in.js';
import { nameInWords } from './ui/names-of-webapps.js';
import { waitForTexts } from './ui/texts-of-webapps.js';

export { keepAccountsOnTheBoard, nameCases, ringBesideTheAccount, translated, writeMomentsForPeople };

/** @type {[string, string]} */
const PLATFORM = ['中小企业高质量发展示范县创建管理平台', 'Demonstration counties'];

/** The common part of the configurations of all four web applications. @param {[string, string]} name */
export function webapp(name) {
  document.documentElement.lang = language();
  askTheServerIn(language());
  waitForTexts();
  followProgrammeClock();
  familyNameFirst();
  sayWhatIsChinese();
  nameInWords();
  makeAccessible();
  sayWhyOneLogsInAgain();
  offerProvidersLogIn();
  return {
    app: { vendor: translated(PLATFORM), name: translated(name) },
    locales: { availableLocales: [language()], fallbackLocale: language() },
    disableWelcomeMessage: true,
  };
}

/**
 * Sends the chosen language with every XMLHttpRequest of the web applications. Without this they would send the browser's language.
 *
 * @param {string} chosen
 */
function askTheServerIn(chosen) {
  const { send } = XMLHttpRequest.prototype;
  XMLHttpRequest.prototype.send = function sendInLanguage(/** @type {any} */ body) {
    this.setRequestHeader('Accept-Language', chosen);
    return send.call(this, body);
  };
}
