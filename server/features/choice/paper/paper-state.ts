import { decidedIncident } from '../../../domain/choice/incident.js';
import {
  type PlaceNumbers,
  type PlaceState,
  placeObstacles,
} from '../../../domain/choice/polling-place.js';
import type { Problem } from '../../../domain/outcome.js';
import type { Db } from '../../../platform/db/handles.js';
import type { ChoiceEntity } from '../choice.entity.js';
import * as entries from './paper-entry.store.js';
import type {
  BalanceNoteEntity,
  BalanceNoteSignatureEntity,
  PaperIncidentEntity,
  PaperIncidentWordsEntity,
} from './paper-note.entity.js';
import * as notes from './paper-note.store.js';
import type { PollingPlaceEntity } from './polling-place.entity.js';
import * as places from './polling-place.store.js';

/** A note with those who stand for it. */
export interface SignedNote {
  readonly note: BalanceNoteEntity;
  readonly signatures: readonly BalanceNoteSignatureEntity[];
}

export interface Incident {
  readonly incident: PaperIncidentEntity;
  readonly words: readonly PaperIncidentWordsEntity[];
}

/** Everything that is known of a place. Its numbers are those of the protocol once there is one. */
export interface PlaceView {
  readonly place: PollingPlaceEntity;
  readonly numbers: PlaceNumbers;
  readonly refused: number | null;
  /** Sealed, or taken over with its numbers: nothing changes any more. */
  readonly final: boolean;
  readonly listMissing: boolean;
  readonly sheets: number;
  readonly once: number;
  readonly differing: number;
  readonly notes: readonly SignedNote[];
  readonly incidents: readonly Incident[];
}

const nothingRead = { sheets: 0, once: 0, differing: 0, valid: 0, blank: 0, invalid: 0 };
const signersOfNote = 2;

/** The places of a choice in their order, on the handle of whoever needs them to hold still. */
export async function placeViews(db: Db, choiceId: string): Promise<readonly PlaceView[]> {
  const all = await places.findPlaces(db, [choiceId]);
  const ids = all.map(({ id }) => id);
  if (ids.length === 0) return [];
  const issued = await places.countIssuedAndMarked(db, choiceId);
  const readings = await entries.readingOf(db, choiceId);
  const protocols = await places.findProtocols(db, ids);
  const signed = await notesOf(db, ids);
  const incidents = await incidentsOf(db, choiceId, ids);
  return all.map((place) => {
    const protocol = protocols.find(({ placeId }) => placeId === place.id);
    const reading = readings.find(({ placeId }) => placeId === place.id) ?? nothingRead;
    const papers = issued.find(({ placeId }) => placeId === place.id);
    return {
      place,
      numbers: protocol ?? {
        issued: papers?.issued ?? 0,
        marked: papers?.marked ?? 0,
        inBox: place.inBox,
        spoiled: place.spoiled,
        unused: place.unused,
        valid: reading.valid,
        blank: reading.blank,
        invalid: reading.invalid,
      },
      refused: protocol ? protocol.refused : place.refused,
      final: protocol !== undefined,
      listMissing: place.offline && place.listId === null,
      sheets: reading.sheets,
      once: reading.once,
      differing: reading.differing,
      notes: signed.filter(({ note }) => note.placeId === place.id),
      incidents: incidents.filter(({ incident }) => incident.placeId === place.id),
    };
  });
}

async function notesOf(db: Db, placeIds: readonly string[]): Promise<SignedNote[]> {
  const signatures = await notes.findSignatures(db, placeIds);
  return (await notes.findNotes(db, placeIds)).map((note) => ({
    note,
    signatures: signatures.filter(
      ({ placeId, balance }) => placeId === note.placeId && balance === note.balance,
    ),
  }));
}

async function incidentsOf(
  db: Db,
  choiceId: string,
  placeIds: readonly string[],
): Promise<Incident[]> {
  const words = await notes.findIncidentWords(db, placeIds);
  return (await notes.findIncidents(db, choiceId)).map((incident) => ({
    incident,
    words: words.filter(
      (one) => one.placeId === incident.placeId && one.rollEntryId === incident.rollEntryId,
    ),
  }));
}

/** A note explains something once two different persons have signed it. */
export function isExplained({ signatures }: SignedNote): boolean {
  return signatures.length >= signersOfNote;
}

function stateOf(view: PlaceView): PlaceState {
  return {
    ...view,
    name: view.place.name,
    openIncidents: view.incidents.filter(({ words }) => decidedIncident(words) === null).length,
    explained: view.notes.filter(isExplained).map(({ note }) => note),
  };
}

/** What stands against sealing a choice because of its paper, each naming its place. */
export async function paperObstacles(
  db: Db,
  choice: Pick<ChoiceEntity, 'id'>,
): Promise<readonly Problem[]> {
  const views = await placeViews(db, choice.id);
  return views.flatMap((view) => (view.final ? [] : placeObstacles(stateOf(view))));
}
