import { permissionMatrix } from './matrix.js';

permissionMatrix('people');
