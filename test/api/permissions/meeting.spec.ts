import { permissionMatrix } from './matrix.js';

permissionMatrix('meeting');
