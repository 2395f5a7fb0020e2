import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

export interface SecrecyPart {
  readonly id: string;
  readonly title: MessageDescriptor;
  readonly sentences: readonly MessageDescriptor[];
}

export const secrecyTitle = msg`What keeps your choice secret, and what cannot`;

/** What the secrecy of the ballot is and is not. The same words stand in `docs/guide/{tg,ru,en}/secret-ballot.md`. */
export const secrecyParts: readonly SecrecyPart[] = [
  {
    id: 'kept',
    title: msg`What is kept secret`,
    sentences: [
      msg`Who took part and what was chosen are kept apart. While the choice is open a key joins them, so that you can replace your ballot.`,
      msg`At the seal the key is destroyed, and the ballots are shuffled and written anew, without names, times and numbers. From what is kept then, nobody can find out how you chose: not the committee, not the administrator, not somebody who steals it.`,
      msg`No figure is shown before two persons open the count. Villages with fewer than five ballots are joined with others before the count.`,
      msg`The receipt shows only that a ballot is counted, not what is in it.`,
    ],
  },
  {
    id: 'not-kept',
    title: msg`What this cannot protect`,
    sentences: [
      msg`Whoever runs the server, or gets hold of its memory while the choice is open, can see the key and the ballots. They have to be trusted until the seal.`,
      msg`The database keeps a log of everything it writes. This log, snapshots of the disk and backups made while the choice is open hold names and ballots together. They have to be guarded like a ballot box and deleted after the seal.`,
      msg`Somebody can prescribe a rare pattern of ticks and look for it in the published ballots. A limit of ticks and joined villages make this harder; nothing rules it out.`,
      msg`No program can stop somebody from looking over your shoulder, or a helper from telling what you chose. If you are not alone with your telephone, choose on paper at the ballot box, or replace your ballot later: the last one counts.`,
    ],
  },
  {
    id: 'given-up',
    title: msg`What was given up for it`,
    sentences: [
      msg`You cannot prove how you chose, even if you want to.`,
      msg`Nobody can look up a single ballot or bring it back. Who made a mistake hands in a new ballot while the choice is open.`,
      msg`It is not kept at what time somebody took part, only on which day.`,
      msg`When a database is restored from a backup while a choice is open, ballots handed in since the backup are lost, and everybody must be told. The choice is suspended until two persons resume it. Ballots from before count as they are and can no longer be replaced; the result sheet says so.`,
    ],
  },
];
