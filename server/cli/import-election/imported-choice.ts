import { randomUUID } from 'node:crypto';
import { textLimits } from '../../domain/proposal/proposal-text.js';
import { ImportElection, pseudonymousVoter } from '../../features/choice/count/import-election.js';
import { ImportProposals } from '../../features/proposal/import-proposals.js';
import type { Tx } from '../../platform/db/handles.js';
import type { Ctx } from '../../platform/runtime/ctx.js';
import type { Services } from '../open-services.js';
import type { ElectionFile } from './election-file.js';
import type { FictionalJamoat } from './fictional-jamoat.js';
import { importedRule } from './imported-cycle.js';
import { shortened } from './meta-fields.js';

/** Tajikistan keeps one time all year: UTC+5. A calendar day begins there at this moment. */
const dayBegins = (day: string) => new Date(`${day}T00:00:00+05:00`);

/** The projects as a shortlist with costs, and the ballots on a roll of pseudonyms: closed, not yet sealed and counted. */
export async function insertImportedChoice(
  services: Services,
  tx: Tx,
  ctx: Ctx,
  {
    jamoat,
    cycleId,
    file,
  }: {
    readonly jamoat: FictionalJamoat;
    readonly cycleId: string;
    readonly file: ElectionFile;
  },
): Promise<string> {
  const jamoatId = jamoat.id;
  const projects = file.projects.map((project) => ({ ...project, proposalId: randomUUID() }));
  await services.get(ImportProposals).run(
    tx,
    ctx,
    { id: cycleId, jamoatId },
    projects.map((project) => ({
      id: project.proposalId,
      texts: [{ language: project.language, title: project.title, problem: project.problem }],
      submittedAt: ctx.now,
      // Nobody known here sent it.
      origin: 'on_behalf',
      onBehalfOf: file.origin,
      sector: project.sector,
      costLines: [
        {
          label: shortened(project.title, textLimits.costLabel),
          quantity: '',
          amountMinor: project.costMinor,
        },
      ],
      verdicts: [
        { verdict: 'accepted', reason: null, language: project.language, assessedAt: ctx.now },
      ],
    })),
  );
  const choiceId = randomUUID();
  const opened = dayBegins(file.opensOn);
  const ended = new Date(dayBegins(file.closesOn).getTime() + 24 * 60 * 60 * 1000);
  await services.get(ImportElection).importElection(tx, ctx, {
    id: choiceId,
    cycleId,
    jamoatId,
    status: 'closed',
    ballotMax: file.ballotMax,
    budgetMinor: file.budgetMinor,
    currency: file.currency,
    rule: importedRule,
    // No die was thrown for this file: equal projects stand by cost, votes and id, as published results have them.
    seed: null,
    opensOn: file.opensOn,
    closesOn: file.closesOn,
    preparedAt: opened,
    openedAt: opened,
    closedAt: ended,
    projects,
    voters: file.voters.map(({ id, positions, neighbourhood }) => {
      const villageId = jamoat.villageIds.get(neighbourhood);
      if (villageId === undefined) throw new Error(`no village for the voter ${id}`);
      return { ...pseudonymousVoter(id, villageId, 'web', positions), day: file.closesOn };
    }),
  });
  return choiceId;
}
