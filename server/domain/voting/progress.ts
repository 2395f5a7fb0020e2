/** How far a count has come, from 0 to 1, for a bar. Rules that are done in one pass never call it; it may go back. */
export type OnProgress = (part: number) => void;
