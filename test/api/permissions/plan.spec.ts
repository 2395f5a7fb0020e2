import { permissionMatrix } from './matrix.js';

permissionMatrix('plan');
