import { Query, Resolver } from '@nestjs/graphql';
import { Public } from '../../platform/auth/mark.js';
import { InstallationService } from './installation.service.js';

@Resolver()
export class InstallationResolver {
  constructor(private readonly installations: InstallationService) {}

  @Query()
  @Public()
  async installation() {
    return { demo: await this.installations.isDemo() };
  }
}
