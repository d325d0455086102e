import { nameCases, ringBesideTheAccount, webapp, writeMomentsForPeople } from '../../tasklist/scripts/steps/webapp.js';

nameCases();
ringBesideTheAccount();
writeMomentsForPeople();

export default {
  ...webapp(['流程监控', 'Cockpit']),
  customScripts: ['../tasklist/scripts/steps/cockpit'],
};
