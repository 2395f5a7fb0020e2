/** How the commands are called; apart from their programs, so that help needs none of them. */
export const importElectionUsage = 'import-election FILE.pb [--as LOGIN[,LOGIN…]] [--json]';
export const importVillagesUsage = 'import-villages JAMOAT_ID FILE.csv';
