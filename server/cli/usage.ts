import { ruleNames } from '../domain/voting/named-rules.js';

/** How the commands are called; apart from their programs, so that help needs none of them. */
export const importElectionUsage = 'import-election FILE.pb [--as LOGIN[,LOGIN…]] [--json]';
export const importVillagesUsage = 'import-villages JAMOAT_ID FILE.csv';
export const tallyUsage =
  'tally FILE.pb… --rule NAME [--step N] [--start exact|integral] [--ties cost-score-lex|lot:SEED] ' +
  '[--threshold N] [--exclusive A,B;C,D] [--population VILLAGE=RESIDENTS,… [--cap N/D] [--divided N/D]] ' +
  '[--floor VOTES] [--ceiling N/D] [--json | --explain]';
export const conformanceUsage = 'conformance [FOLDER]';
export const verifyLogUsage = 'verify-log [--digest HEX]';
export const verifyUsage = 'verify RESULT.json|URL|FILE.pb';

export const tallyNotes = `NAME is one of ${ruleNames.join(', ')}; --step is in the currency of the file`;
