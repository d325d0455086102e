import { keepAccountsOnTheBoard, ringBesideTheAccount, webapp } from '../../tasklist/scripts/steps/webapp.js';

keepAccountsOnTheBoard();
ringBesideTheAccount();

export default { ...webapp(['系统管理', 'Admin']), customScripts: ['../tasklist/scripts/steps/admin'] };
