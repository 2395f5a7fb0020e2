import { permissionMatrix } from './matrix.js';

permissionMatrix('committee');
