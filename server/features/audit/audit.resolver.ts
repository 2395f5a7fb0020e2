import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Public } from '../../platform/auth/mark.js';
import type { AuditHeadEntity } from './audit.entity.js';
import { AuditHeads } from './audit-heads.js';

const mostHeads = 400;

@Resolver('AuditHead')
export class AuditHeadResolver {
  constructor(private readonly heads: AuditHeads) {}

  @Public()
  @Query('auditHeads')
  auditHeads(@Args('first') first: number) {
    return this.heads.newest(Math.min(Math.max(first, 1), mostHeads));
  }

  @ResolveField('entries')
  entries(@Parent() head: AuditHeadEntity): number {
    return Number(head.entries);
  }
}
