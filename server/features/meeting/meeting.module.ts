import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { CycleModule } from '../cycle/cycle.module.js';
import { TerritoryModule } from '../territory/territory.module.js';
import { MeetingLoaders } from './meeting.loaders.js';
import { CycleMeetingsResolver, MeetingResolver } from './meeting.resolver.js';
import { MeetingService } from './meeting.service.js';
import { RecordMeeting } from './record-meeting.js';

/** Meetings of villages. What is decided at one belongs to the feature whose decision it is. */
@Module({
  imports: [AuditModule, TerritoryModule, CycleModule],
  providers: [
    MeetingService,
    MeetingLoaders,
    RecordMeeting,
    CycleMeetingsResolver,
    MeetingResolver,
  ],
  exports: [MeetingService],
})
export class MeetingModule {}
