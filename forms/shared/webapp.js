import { familyNameFirst } from './ui/family-name.js';
import { language, translated } from './ui/language.js';
import { sayWhyOneLogsInAgain } from './ui/lost-session.js';

export { translated };

/** @type {[string, string]} */
const PLATFORM = ['中小企业高质量发展示范县创建管理平台', 'Demonstration counties'];

/** What the configurations of all four web applications have in common. @param {[string, string]} name */
export function webapp(name) {
  document.documentElement.lang = language();
  askTheServerIn(language());
  familyNameFirst();
  sayWhyOneLogsInAgain();
  return {
    app: { vendor: translated(PLATFORM), name: translated(name) },
    locales: { availableLocales: [language()], fallbackLocale: language() },
    disableWelcomeMessage: true,
  };
}

/** The web applications ask with XMLHttpRequest, which would send the browser's language and not the one chosen here. */
function askTheServerIn(chosen) {
  const { send } = XMLHttpRequest.prototype;
  XMLHttpRequest.prototype.send = function sendInLanguage(body) {
    this.setRequestHeader('Accept-Language', chosen);
    return send.call(this, body);
  };
}
