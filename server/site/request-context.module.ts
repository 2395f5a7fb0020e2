import { Module } from '@nestjs/common';
import { RoleModule } from '../features/role/role.module.js';
import { RequestContext } from './request-context.js';

@Module({ imports: [RoleModule], providers: [RequestContext], exports: [RequestContext] })
export class RequestContextModule {}
