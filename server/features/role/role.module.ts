import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { IdentityModule } from '../identity/identity.module.js';
import { TerritoryModule } from '../territory/territory.module.js';
import { ActorService } from './actor.service.js';
import { CreateStaffAccount } from './create-staff-account.js';
import { FirstAdministrator } from './first-administrator.js';
import { IssuePasswordLink } from './issue-password-link.js';
import { ManageRoles } from './manage-roles.js';
import {
  DemoAccountResolver,
  RegisteredPersonResolver,
  RoleGrantResolver,
  ViewerResolver,
} from './people-fields.resolver.js';
import { PeopleService } from './people.service.js';
import { RenewPassword } from './renew-password.js';
import { Register } from './register.js';
import { RoleLoaders } from './role.loaders.js';
import { PasswordLinkResolver } from './password-link.resolver.js';
import { PeopleResolver, RoleResolver } from './role.resolver.js';
import { RoleService } from './role.service.js';
import { SetupLinkService } from './setup-link.service.js';

@Module({
  imports: [AuditModule, TerritoryModule, IdentityModule],
  providers: [
    RoleService,
    RoleLoaders,
    ActorService,
    SetupLinkService,
    PeopleService,
    Register,
    FirstAdministrator,
    CreateStaffAccount,
    ManageRoles,
    IssuePasswordLink,
    RenewPassword,
    PeopleResolver,
    PasswordLinkResolver,
    RoleResolver,
    ViewerResolver,
    RegisteredPersonResolver,
    DemoAccountResolver,
    RoleGrantResolver,
  ],
  exports: [RoleService, RoleLoaders, ActorService, SetupLinkService],
})
export class RoleModule {}
