import { webapp } from '../../tasklist/scripts/steps/webapp.js';

export default webapp(['首页', 'Welcome']);
