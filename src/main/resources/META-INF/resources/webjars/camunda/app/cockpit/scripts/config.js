import { nameCases, webapp } from '../../tasklist/scripts/steps/webapp.js';

nameCases();

export default webapp(['流程监控', 'Cockpit']);
