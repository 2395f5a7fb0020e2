import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { isDayOver } from '../../domain/calendar/calendar-date.js';
import type { Outcome } from '../../domain/outcome.js';
import { may } from '../../domain/policy/act-rule.js';
import { sddcActs } from '../../domain/policy/sddc-acts.js';
import { compositionOf } from '../../domain/sddc/composition.js';
import { Allow } from '../../platform/auth/mark.js';
import type { GqlContext } from '../../platform/graphql/gql-context.js';
import { asResult } from '../../platform/graphql/result.js';
import type {
  FillSeatInput,
  PutSeatInput,
  VacateSeatInput,
} from '../../platform/graphql/schema.gen.js';
import { IdentityLoaders } from '../identity/identity.loaders.js';
import type { JamoatEntity } from '../territory/territory.entity.js';
import { TerritoryLoaders } from '../territory/territory.loaders.js';
import { FillSeat } from './fill-seat.js';
import { groupName } from './group-name.js';
import { PutSeat } from './put-seat.js';
import type { SeatTermEntity } from './sddc.entity.js';
import { SddcLoaders } from './sddc.loaders.js';
import type { SeatWithHolder } from './sddc.service.js';
import { VacateSeat } from './vacate-seat.js';

/** A committee is named by its jamoat, so that one without seats can be shown too. */
interface SddcParent {
  readonly id: string;
}

@Resolver()
export class SddcActsResolver {
  constructor(
    private readonly put: PutSeat,
    private readonly fill: FillSeat,
    private readonly vacate: VacateSeat,
  ) {}

  @Mutation()
  @Allow('putSeat')
  async putSeat(@Args('input') input: PutSeatInput, @Context() { ctx }: GqlContext) {
    const { groupRu = null, groupEn = null } = input;
    return this.withSddc(await this.put.run(ctx, { ...input, groupRu, groupEn }), 'PutSeatSuccess');
  }

  @Mutation()
  @Allow('fillSeat')
  async fillSeat(@Args('input') input: FillSeatInput, @Context() { ctx }: GqlContext) {
    const { sex = null } = input;
    return this.withSddc(await this.fill.run(ctx, { ...input, sex }), 'FillSeatSuccess');
  }

  @Mutation()
  @Allow('vacateSeat')
  async vacateSeat(@Args('input') input: VacateSeatInput, @Context() { ctx }: GqlContext) {
    return this.withSddc(await this.vacate.run(ctx, input), 'VacateSeatSuccess');
  }

  private withSddc<N extends string>(outcome: Outcome<string>, successType: N) {
    return asResult(outcome, successType, (id): { sddc: SddcParent } => ({ sddc: { id } }));
  }
}

@Resolver('Jamoat')
export class JamoatSddcResolver {
  @ResolveField()
  sddc(@Parent() jamoat: JamoatEntity): SddcParent {
    return { id: jamoat.id };
  }
}

@Resolver('Sddc')
export class SddcResolver {
  constructor(
    private readonly loaders: SddcLoaders,
    private readonly territory: TerritoryLoaders,
  ) {}

  @ResolveField()
  jamoat(@Parent() sddc: SddcParent, @Context() context: GqlContext) {
    return this.territory.jamoat(context).load(sddc.id);
  }

  @ResolveField()
  async formedOn(@Parent() sddc: SddcParent, @Context() context: GqlContext) {
    return (await this.loaders.sddc(context).load(sddc.id))?.formedOn ?? null;
  }

  @ResolveField()
  seats(@Parent() sddc: SddcParent, @Context() context: GqlContext) {
    return this.loaders.seats(context).load(sddc.id);
  }

  @ResolveField()
  async composition(@Parent() sddc: SddcParent, @Context() context: GqlContext) {
    return compositionOf(await this.loaders.seats(context).load(sddc.id));
  }

  @ResolveField()
  viewerCan(@Parent() sddc: SddcParent, @Context() { ctx }: GqlContext) {
    return Object.entries(sddcActs).map(([act, rule]) => {
      const permission = may(ctx.actor, rule, { jamoatId: sddc.id });
      return {
        act,
        allowed: permission.allowed,
        reason: permission.allowed ? null : permission.reason,
      };
    });
  }
}

@Resolver('Seat')
export class SeatResolver {
  constructor(private readonly loaders: SddcLoaders) {}

  @ResolveField()
  group(@Parent() seat: SeatWithHolder, @Context() { ctx }: GqlContext) {
    return groupName(seat, ctx.locale);
  }

  @ResolveField()
  formerHolders(@Parent() seat: SeatWithHolder, @Context() context: GqlContext) {
    const keeps = may(context.ctx.actor, sddcActs.fillSeat, { jamoatId: seat.jamoatId });
    return keeps.allowed ? this.loaders.endedTerms(context).load(seat.id) : [];
  }
}

@Resolver('SeatTerm')
export class SeatTermResolver {
  constructor(private readonly people: IdentityLoaders) {}

  @ResolveField()
  person(@Parent() term: SeatTermEntity, @Context() context: GqlContext) {
    return this.people.person(context).load(term.personId);
  }

  @ResolveField()
  overdue(@Parent() term: SeatTermEntity, @Context() { ctx }: GqlContext) {
    return term.endedOn === null && isDayOver(term.termTo, ctx.now);
  }
}
