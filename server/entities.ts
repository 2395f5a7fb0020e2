import { AuditEntryEntity } from './features/audit/audit.entity.js';
import { CycleEntity, EnvelopeEntity, PhaseMoveEntity } from './features/cycle/cycle.entity.js';
import { InstallationEntity } from './features/process/installation.entity.js';
import {
  DistrictEntity,
  JamoatEntity,
  JamoatFormerNameEntity,
  RegionEntity,
  VillageEntity,
} from './features/territory/territory.entity.js';

/** Every table the product maps. Kept by hand: a folder scan would depend on the order of files. */
export const entities = [
  RegionEntity,
  DistrictEntity,
  JamoatEntity,
  JamoatFormerNameEntity,
  VillageEntity,
  InstallationEntity,
  AuditEntryEntity,
  CycleEntity,
  PhaseMoveEntity,
  EnvelopeEntity,
];
