import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { RoleCode } from '../../../domain/policy/roles.js';
import { Allow, Public } from '../../../platform/auth/mark.js';
import { UnitOfWork } from '../../../platform/db/unit-of-work.js';
import type { GqlContext } from '../../../platform/graphql/gql-context.js';
import { asResult } from '../../../platform/graphql/result.js';
import type {
  ConfirmResultCorrectionInput,
  ProposeResultCorrectionInput,
} from '../../../platform/graphql/schema.gen.js';
import { IdentityLoaders } from '../../identity/identity.loaders.js';
import { ConfirmCorrection } from './confirm-correction.js';
import { CorrectionDesk } from './correction-desk.js';
import type { ResultCorrectionEntity } from './correction.entity.js';
import { type Correction, findCorrections, type VersionedResult } from './correction.store.js';
import { ProposeCorrection } from './propose-correction.js';

@Resolver()
export class CorrectionActsResolver {
  constructor(
    private readonly proposing: ProposeCorrection,
    private readonly confirming: ConfirmCorrection,
    private readonly desks: CorrectionDesk,
  ) {}

  // Public as a field, private as an answer: nothing but null for whoever has no act at the desk.
  @Query()
  @Public()
  correctionDesk(@Args('cycleId') cycleId: string, @Context() { ctx }: GqlContext) {
    return this.desks.view(ctx, cycleId);
  }

  @Mutation()
  @Allow('proposeResultCorrection')
  async proposeResultCorrection(
    @Args('input') input: ProposeResultCorrectionInput,
    @Context() { ctx }: GqlContext,
  ) {
    const outcome = await this.proposing.run(ctx, input);
    return asResult(outcome, 'ProposeResultCorrectionSuccess', (choiceId) => ({
      desk: () => this.desks.ofChoice(ctx, choiceId),
    }));
  }

  @Mutation()
  @Allow('confirmResultCorrection')
  async confirmResultCorrection(
    @Args('input') input: ConfirmResultCorrectionInput,
    @Context() { ctx }: GqlContext,
  ) {
    const outcome = await this.confirming.run(ctx, input.correctionId);
    return asResult(outcome, 'ConfirmResultCorrectionSuccess', (choiceId) => ({
      desk: () => this.desks.ofChoice(ctx, choiceId),
    }));
  }
}

@Resolver('ChoiceResult')
export class ResultVersionsResolver {
  constructor(private readonly uow: UnitOfWork) {}

  @ResolveField()
  async versions(@Parent() { choiceId, countedAt }: VersionedResult) {
    const corrections = await findCorrections(this.uow.db, [choiceId]);
    return [
      { version: 1, madeAt: countedAt, correction: null },
      ...corrections.map((correction) => ({
        version: correction.version,
        madeAt: correction.madeAt,
        correction,
      })),
    ];
  }
}

interface Person {
  readonly personId: string;
  readonly role: RoleCode;
}

@Resolver('ResultCorrection')
export class ResultCorrectionResolver {
  @ResolveField()
  countedAnew(@Parent() { version, countVersion }: Correction) {
    return version === countVersion;
  }

  @ResolveField()
  persons(@Parent() { proposedBy, role, confirmedBy, confirmedRole }: Correction): Person[] {
    return [
      { personId: proposedBy, role },
      { personId: confirmedBy, role: confirmedRole },
    ];
  }
}

@Resolver('ProposedCorrection')
export class ProposedCorrectionResolver {
  @ResolveField()
  proposer(@Parent() { proposedBy, role }: ResultCorrectionEntity): Person {
    return { personId: proposedBy, role };
  }
}

@Resolver('CorrectionPerson')
export class CorrectionPersonResolver {
  constructor(private readonly people: IdentityLoaders) {}

  @ResolveField()
  async name(@Parent() { personId }: Person, @Context() context: GqlContext) {
    return (await this.people.person(context).load(personId))?.displayName ?? '';
  }
}
