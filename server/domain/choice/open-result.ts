import { canonicalJson } from '../canonical/canonical-json.js';
