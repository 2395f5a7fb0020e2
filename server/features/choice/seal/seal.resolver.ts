import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { may } from '../../../domain/policy/act-rule.js';
import { permissions } from '../../../domain/policy/permissions.js';
import type { GqlContext } from '../../../platform/graphql/gql-context.js';
import { LateBallots } from '../cast/late-ballots.js';
import type { ChoiceEntity } from '../choice.entity.js';
import { ChoiceService } from '../choice.service.js';
import { Receipts } from './receipts.js';

interface ReceiptList {
  readonly choiceId: string;
  readonly file: string;
}

@Resolver('Choice')
export class SealedChoiceResolver {
  constructor(
    private readonly late: LateBallots,
    private readonly choices: ChoiceService,
  ) {}

  @ResolveField('receipts')
  receipts(@Parent() choice: ChoiceEntity): ReceiptList | null {
    if (choice.status !== 'sealed' && choice.status !== 'counted') return null;
    return { choiceId: choice.id, file: `/choices/${choice.id}.receipts` };
  }

  @ResolveField('lateBallots')
  async lateBallots(@Parent() choice: ChoiceEntity, @Context() { ctx }: GqlContext) {
    const rule = permissions.confirmChoiceAct;
    if (!may(ctx.actor, rule, { jamoatId: choice.jamoatId }).allowed) return null;
    return (await this.late.list(choice.id)).map(({ rollEntryId, day }) => ({
      entry: () => this.choices.entry(rollEntryId),
      day,
    }));
  }
}

@Resolver('ReceiptList')
export class ReceiptListResolver {
  constructor(private readonly kept: Receipts) {}

  @ResolveField('count')
  count(@Parent() { choiceId }: ReceiptList): Promise<number> {
    return this.kept.count(choiceId);
  }

  @ResolveField('counted')
  counted(@Parent() { choiceId }: ReceiptList, @Args('code') code: string): Promise<boolean> {
    return this.kept.isCounted(choiceId, code);
  }
}
