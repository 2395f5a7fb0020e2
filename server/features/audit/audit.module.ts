import { Module } from '@nestjs/common';
import { AuditHeads } from './audit-heads.js';
import { AuditHeadResolver } from './audit.resolver.js';
import { AuditService } from './audit.service.js';

@Module({
  providers: [AuditService, AuditHeads, AuditHeadResolver],
  exports: [AuditService, AuditHeads],
})
export class AuditModule {}
