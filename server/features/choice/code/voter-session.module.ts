import { Module } from '@nestjs/common';
import { VoterSessions } from './voter-sessions.js';

/** Apart from the rest of the choice: who acts is asked before anything else of a request. */
@Module({ providers: [VoterSessions], exports: [VoterSessions] })
export class VoterSessionModule {}
