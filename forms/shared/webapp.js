import { language, translated } from './language.js';

const PLATFORM = ['中小企业高质量发展示范县创建管理平台', 'Demonstration counties'];

/** What the configurations of all four web applications have in common. */
export function webapp(name) {
  document.documentElement.lang = language();
  return {
    app: { vendor: translated(PLATFORM), name: translated(name) },
    locales: { availableLocales: [language()], fallbackLocale: language() },
    disableWelcomeMessage: true,
  };
}
