import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../../platform/auth/mark.js';
import type { GqlContext } from '../../platform/graphql/gql-context.js';
import { asResult } from '../../platform/graphql/result.js';
import type { RecordMeetingInput } from '../../platform/graphql/schema.gen.js';
import type { CycleEntity } from '../cycle/cycle.entity.js';
import { TerritoryLoaders } from '../territory/territory.loaders.js';
import type { MeetingEntity } from './meeting.entity.js';
import { MeetingLoaders } from './meeting.loaders.js';
import { MeetingService } from './meeting.service.js';
import { RecordMeeting } from './record-meeting.js';

@Resolver('Cycle')
export class CycleMeetingsResolver {
  constructor(private readonly loaders: MeetingLoaders) {}

  @ResolveField()
  meetings(@Parent() cycle: CycleEntity, @Context() context: GqlContext) {
    return this.loaders.ofCycle(context).load(cycle.id);
  }
}

@Resolver('Meeting')
export class MeetingResolver {
  constructor(
    private readonly recording: RecordMeeting,
    private readonly meetings: MeetingService,
    private readonly territory: TerritoryLoaders,
  ) {}

  @Mutation()
  @Allow('recordMeeting')
  async recordMeeting(@Args('input') input: RecordMeetingInput, @Context() { ctx }: GqlContext) {
    const outcome = await this.recording.run(ctx, input);
    return asResult(outcome, 'RecordMeetingSuccess', (id) => ({
      meeting: () => this.meetings.meeting(id),
    }));
  }

  @ResolveField()
  village(@Parent() meeting: MeetingEntity, @Context() context: GqlContext) {
    return this.territory.village(context).load(meeting.villageId);
  }
}
