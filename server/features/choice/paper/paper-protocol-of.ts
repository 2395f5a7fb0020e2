import type { PaperProtocol } from '../../../domain/choice/paper-protocol.js';
import type { ChoiceEntity } from '../choice.entity.js';

/** The protocol in the row of a choice, or `null` when none was entered. */
export function paperProtocolOf(choice: ChoiceEntity): PaperProtocol | null {
  const { papersIssued, papersInBox, papersSpoiled, papersUnused, papersInvalid, papersRefused } =
    choice;
  if (
    papersIssued === null ||
    papersInBox === null ||
    papersSpoiled === null ||
    papersUnused === null ||
    papersInvalid === null ||
    papersRefused === null
  ) {
    return null;
  }
  return {
    issued: papersIssued,
    inBox: papersInBox,
    spoiled: papersSpoiled,
    unused: papersUnused,
    invalid: papersInvalid,
    refused: papersRefused,
  };
}

export function columnsOfProtocol(protocol: PaperProtocol) {
  return {
    papersIssued: protocol.issued,
    papersInBox: protocol.inBox,
    papersSpoiled: protocol.spoiled,
    papersUnused: protocol.unused,
    papersInvalid: protocol.invalid,
    papersRefused: protocol.refused,
  };
}
