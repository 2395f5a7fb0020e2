import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Outcome } from '../../../domain/outcome.js';
import { Allow, Public } from '../../../platform/auth/mark.js';
import type { GqlContext } from '../../../platform/graphql/gql-context.js';
import { asResult } from '../../../platform/graphql/result.js';
import type {
  EnterTallySheetInput,
  MarkAttendanceInput,
  SignTallyInput,
} from '../../../platform/graphql/schema.gen.js';
import { IdentityLoaders } from '../../identity/identity.loaders.js';
import { TerritoryLoaders } from '../../territory/territory.loaders.js';
import { EnterTallySheet } from './enter-sheet.js';
import { MarkAttendance } from './mark-attendance.js';
import { SignTally } from './sign-tally.js';
import { type MeetingDesk, TallyService } from './tally.service.js';
import type { MeetingPerson } from './tally.store.js';

@Resolver()
export class TallyActsResolver {
  constructor(
    private readonly tallies: TallyService,
    private readonly attendance: MarkAttendance,
    private readonly sheets: EnterTallySheet,
    private readonly signing: SignTally,
  ) {}

  // Public as fields, private as answers: nothing for whoever has no act at the desk.
  @Query()
  @Public()
  meetingDesk(@Args('meetingId') meetingId: string, @Context() { ctx }: GqlContext) {
    return this.tallies.desk(ctx, meetingId);
  }

  @Query()
  @Public()
  meetingPeople(
    @Args('meetingId') meetingId: string,
    @Args('text') text: string,
    @Context() { ctx }: GqlContext,
  ) {
    return this.tallies.people(ctx, meetingId, text);
  }

  @Mutation()
  @Allow('markAttendance')
  async markAttendance(@Args('input') input: MarkAttendanceInput, @Context() context: GqlContext) {
    const outcome = await this.attendance.run(context.ctx, {
      ...input,
      present: input.present ?? true,
      counted: input.counted ?? true,
      section: input.section ?? null,
    });
    return this.withDesk(context, outcome, 'MarkAttendanceSuccess');
  }

  @Mutation()
  @Allow('enterTallySheet')
  async enterTallySheet(
    @Args('input') input: EnterTallySheetInput,
    @Context() context: GqlContext,
  ) {
    const outcome = await this.sheets.run(context.ctx, input);
    return this.withDesk(context, outcome, 'EnterTallySheetSuccess');
  }

  @Mutation()
  @Allow('signTally')
  async signTally(@Args('input') input: SignTallyInput, @Context() context: GqlContext) {
    return this.withDesk(context, await this.signing.run(context.ctx, input), 'SignTallySuccess');
  }

  private withDesk<N extends string>({ ctx }: GqlContext, outcome: Outcome<string>, name: N) {
    return asResult(outcome, name, (id) => ({ desk: () => this.tallies.desk(ctx, id) }));
  }
}

@Resolver('MeetingDesk')
export class MeetingDeskResolver {
  constructor(private readonly people: IdentityLoaders) {}

  @ResolveField()
  chair(@Parent() desk: MeetingDesk, @Context() context: GqlContext) {
    return this.nameOf(context, desk.chairId);
  }

  @ResolveField()
  secretary(@Parent() desk: MeetingDesk, @Context() context: GqlContext) {
    return this.nameOf(context, desk.secretaryId);
  }

  private async nameOf(context: GqlContext, personId: string | null): Promise<string | null> {
    if (personId === null) return null;
    return (await this.people.person(context).load(personId))?.displayName ?? null;
  }
}

@Resolver('MeetingPerson')
export class MeetingPersonResolver {
  constructor(private readonly territory: TerritoryLoaders) {}

  @ResolveField()
  village(@Parent() person: MeetingPerson, @Context() context: GqlContext) {
    return this.territory.village(context).load(person.villageId);
  }
}
