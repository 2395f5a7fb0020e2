import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { isStaffRole } from '../../domain/identity/role-reach.js';
import type { GqlContext } from '../../platform/graphql/gql-context.js';
import type { PersonEntity } from '../identity/identity.entity.js';
import { IdentityLoaders } from '../identity/identity.loaders.js';
import { TerritoryLoaders } from '../territory/territory.loaders.js';
import { PeopleService } from './people.service.js';
import type { RoleGrantEntity } from './role.entity.js';
import { RoleLoaders } from './role.loaders.js';

interface ViewerParent {
  readonly personId: string;
}

@Resolver('Viewer')
export class ViewerResolver {
  constructor(
    private readonly identity: IdentityLoaders,
    private readonly loaders: RoleLoaders,
  ) {}

  @ResolveField()
  person(@Parent() viewer: ViewerParent, @Context() context: GqlContext) {
    return this.identity.person(context).load(viewer.personId);
  }

  @ResolveField()
  async login(@Parent() viewer: ViewerParent, @Context() context: GqlContext) {
    return (await this.identity.credential(context).load(viewer.personId))?.login;
  }

  @ResolveField()
  async confirmed(@Parent() viewer: ViewerParent, @Context() context: GqlContext) {
    return (await this.confirmedAt(viewer, context)) !== null;
  }

  @ResolveField()
  async confirmedAt(@Parent() viewer: ViewerParent, @Context() context: GqlContext) {
    return (await this.identity.person(context).load(viewer.personId))?.confirmedAt ?? null;
  }

  @ResolveField()
  roles(@Parent() viewer: ViewerParent, @Context() context: GqlContext) {
    return this.loaders.grants(context).load(viewer.personId);
  }

  @ResolveField()
  async isStaff(@Parent() viewer: ViewerParent, @Context() context: GqlContext) {
    const grants = await this.loaders.grants(context).load(viewer.personId);
    return grants.some((grant) => isStaffRole(grant.code));
  }

  @ResolveField()
  async signsInWith(@Parent() viewer: ViewerParent, @Context() context: GqlContext) {
    return (await this.identity.credential(context).load(viewer.personId))?.kind;
  }

  @ResolveField()
  async mustChangeSecret(@Parent() viewer: ViewerParent, @Context() context: GqlContext) {
    return (await this.identity.credential(context).load(viewer.personId))?.mustChange;
  }
}

@Resolver('RegisteredPerson')
export class RegisteredPersonResolver {
  constructor(
    private readonly identity: IdentityLoaders,
    private readonly loaders: RoleLoaders,
    private readonly people: PeopleService,
  ) {}

  @ResolveField()
  person(@Parent() person: PersonEntity) {
    return person;
  }

  @ResolveField()
  confirmed(@Parent() person: PersonEntity) {
    return person.confirmedAt !== null;
  }

  @ResolveField()
  async signsInWith(@Parent() person: PersonEntity, @Context() context: GqlContext) {
    return (await this.identity.credential(context).load(person.id))?.kind ?? null;
  }

  @ResolveField()
  roles(@Parent() person: PersonEntity, @Context() context: GqlContext) {
    return this.loaders.grants(context).load(person.id);
  }

  @ResolveField()
  async viewerCan(@Parent() person: PersonEntity, @Context() context: GqlContext) {
    const credential = await this.identity.credential(context).load(person.id);
    const grants = await this.loaders.grants(context).load(person.id);
    return this.people.actsOnPerson(context.ctx, person, credential, grants);
  }
}

@Resolver('DemoAccount')
export class DemoAccountResolver {
  constructor(
    private readonly identity: IdentityLoaders,
    private readonly loaders: RoleLoaders,
  ) {}

  @ResolveField()
  async login(@Parent() person: PersonEntity, @Context() context: GqlContext) {
    return (await this.identity.credential(context).load(person.id))?.login;
  }

  @ResolveField()
  person(@Parent() person: PersonEntity) {
    return person;
  }

  @ResolveField()
  roles(@Parent() person: PersonEntity, @Context() context: GqlContext) {
    return this.loaders.grants(context).load(person.id);
  }
}

@Resolver('RoleGrant')
export class RoleGrantResolver {
  constructor(
    private readonly territory: TerritoryLoaders,
    private readonly people: PeopleService,
  ) {}

  @ResolveField()
  async district(@Parent() grant: RoleGrantEntity, @Context() context: GqlContext) {
    const jamoat = await this.jamoat(grant, context);
    const districtId = grant.districtId ?? jamoat?.districtId ?? null;
    return districtId === null ? null : this.territory.district(context).load(districtId);
  }

  @ResolveField()
  jamoat(@Parent() grant: RoleGrantEntity, @Context() context: GqlContext) {
    return grant.jamoatId === null ? null : this.territory.jamoat(context).load(grant.jamoatId);
  }

  @ResolveField()
  village(@Parent() grant: RoleGrantEntity, @Context() context: GqlContext) {
    return grant.villageId === null ? null : this.territory.village(context).load(grant.villageId);
  }

  @ResolveField()
  viewerCan(@Parent() grant: RoleGrantEntity, @Context() { ctx }: GqlContext) {
    return this.people.actsOnGrant(ctx, grant);
  }
}
