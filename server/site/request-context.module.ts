import { Module } from '@nestjs/common';
import { VoterSessionModule } from '../features/choice/code/voter-session.module.js';
import { IdentityModule } from '../features/identity/identity.module.js';
import { RoleModule } from '../features/role/role.module.js';
import { RequestContext } from './request-context.js';

@Module({
  imports: [IdentityModule, RoleModule, VoterSessionModule],
  providers: [RequestContext],
  exports: [RequestContext],
})
export class RequestContextModule {}
