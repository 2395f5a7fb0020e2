import type { WorkHomeQuery } from './Home.gen.js';

export type Viewer = NonNullable<WorkHomeQuery['viewer']>;
export type Jamoat = Viewer['workplaces'][number];
export type Cycle = Jamoat['cycles'][number];
