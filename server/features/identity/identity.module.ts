import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { TerritoryModule } from '../territory/territory.module.js';
import { CodeTryLimit } from './code-try-limit.js';
import { ComingIn } from './coming-in.js';
import { ConfirmPerson } from './confirm-person.js';
import { IdentityLoaders } from './identity.loaders.js';
import { IdentityResolver, PersonResolver } from './identity.resolver.js';
import { IdentityService } from './identity.service.js';
import { KnownDevices } from './known-device.js';
import { PasswordLinkService } from './password-link.service.js';
import { RegistrationLimit } from './registration-limit.js';
import { SecretCheck } from './secret-check.js';
import { SecretService } from './secret.service.js';
import { SessionService } from './session.service.js';
import { SignInKey } from './sign-in-key.js';

@Module({
  imports: [AuditModule, TerritoryModule],
  providers: [
    IdentityService,
    SessionService,
    SignInKey,
    KnownDevices,
    ComingIn,
    SecretCheck,
    SecretService,
    ConfirmPerson,
    PasswordLinkService,
    RegistrationLimit,
    CodeTryLimit,
    IdentityLoaders,
    IdentityResolver,
    PersonResolver,
  ],
  exports: [
    IdentityService,
    SessionService,
    SecretCheck,
    SignInKey,
    ComingIn,
    PasswordLinkService,
    RegistrationLimit,
    CodeTryLimit,
    IdentityLoaders,
  ],
})
export class IdentityModule {}
