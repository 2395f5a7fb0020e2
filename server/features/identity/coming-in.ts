import { Injectable } from '@nestjs/common';
import type { Outcome } from '../../domain/outcome.js';
import type { GqlContext } from '../../platform/graphql/gql-context.js';
import { asResult } from '../../platform/graphql/result.js';
import { KnownDevices } from './known-device.js';
import type { OpenedSession } from './session.service.js';

/** What the answer to a sign-in gives the browser. */
@Injectable()
export class ComingIn {
  constructor(private readonly devices: KnownDevices) {}

  /** After a secret or a one-time link: the session, and the mark that this browser has signed in to this account. */
  async proven<N extends string>(
    context: GqlContext,
    outcome: Outcome<OpenedSession>,
    successType: N,
  ) {
    const result = await this.unproven(context, outcome, successType);
    if (outcome.ok) {
      const { source, ctx } = context;
      const device = await this.devices.remember(source.device, outcome.value.personId, ctx.now);
      context.deviceCookie.set(device);
    }
    return result;
  }

  /** Without a secret, in the demonstration: the session alone. */
  async unproven<N extends string>(
    context: GqlContext,
    outcome: Outcome<OpenedSession>,
    successType: N,
  ) {
    if (outcome.ok) {
      context.sessionCookie.set(outcome.value.token, outcome.value.expiresAt);
      // Whoever signs in acts as themselves, not as the voter who chose on this phone with a code.
      await context.voter.end();
    }
    return asResult(outcome, successType, ({ personId }) => ({ viewer: { personId } }));
  }
}
