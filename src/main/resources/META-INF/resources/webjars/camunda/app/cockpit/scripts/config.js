import { webapp } from '../../tasklist/scripts/steps/webapp.js';

export default webapp(['流程监控', 'Cockpit']);
