import { keepAccountsOnTheBoard, webapp } from '../../tasklist/scripts/steps/webapp.js';

keepAccountsOnTheBoard();

export default { ...webapp(['系统管理', 'Admin']), customScripts: ['../tasklist/scripts/steps/admin'] };
