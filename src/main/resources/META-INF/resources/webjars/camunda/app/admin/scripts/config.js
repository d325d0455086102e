import { webapp } from '../../tasklist/scripts/steps/webapp.js';

export default webapp(['系统管理', 'Admin']);
