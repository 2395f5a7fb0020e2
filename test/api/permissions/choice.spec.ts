import { permissionMatrix } from './matrix.js';

permissionMatrix('choice');
