/** The header with the programme's time, which every answer to the web applications has. */
const HEADER = 'X-Programme-Time';
const HEADERS_RECEIVED = 2;
const BEIJING_IN_MINUTES = 480;

const ComputersDate = Date;
let ahead = 0;

/**
 * Makes the pages use the programme's clock and Beijing time, whatever the computer is set to: a demonstration of 2022 says "in 3 days" and
 * not "5 years ago".
 */
export function followProgrammeClock() {
  window.Date = programmeDate();
  const { send } = XMLHttpRequest.prototype;
  /** @param {Parameters<typeof send>[0]} body */
  XMLHttpRequest.prototype.send = function sendAndSetTheClock(body) {
    this.addEventListener('readystatechange', setTheClock);
    return send.call(this, body);
  };
}

/** Runs before the page reads the answer. @this {XMLHttpRequest} */
function setTheClock() {
  const told = this.readyState === HEADERS_RECEIVED ? Number(this.getResponseHeader(HEADER)) : 0;
  if (told) {
    ahead = told - ComputersDate.now();
    keepBeijingTime();
  }
}

/** A Date whose present is that of the programme. Dates of given moments stay what they are. */
function programmeDate() {
  const now = () => ComputersDate.now() + ahead;
  return new Proxy(ComputersDate, {
    apply: () => new ComputersDate(now()).toString(),
    construct: (date, given, asked) => Reflect.construct(date, given.length ? given : [now()], asked),
    get: (date, name) => (name === 'now' ? now : Reflect.get(date, name)),
  });
}

/** Sets the library with which the web applications write dates to Beijing time, once they have started. */
function keepBeijingTime() {
  const injector = /** @type {any} */ (window).angular?.element(document.body).injector();
  if (injector?.has('moment')) {
    injector.get('moment').updateOffset = (/** @type {any} */ moment) => moment.utcOffset(BEIJING_IN_MINUTES);
  }
}
