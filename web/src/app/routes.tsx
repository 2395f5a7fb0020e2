import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import { AppFrame } from './AppFrame.js';
import { FrameFault, MissingScreen, RouteFault } from './RouteFault.js';

function page(path: string, load: () => Promise<{ default: ComponentType }>): RouteObject {
  return {
    path,
    // Its own, so that the frame with its ways out stays around a screen that failed.
    ErrorBoundary: RouteFault,
    lazy: async () => ({ Component: (await load()).default }),
  };
}

/** Every screen of the signed-in app; each is its own lazy chunk with its own query. */
export const routes: RouteObject[] = [
  {
    path: '/',
    Component: AppFrame,
    ErrorBoundary: FrameFault,
    HydrateFallback: () => null,
    children: [
      page('', () => import('../routes/home/HomeRoute.js')),
      page('people', () => import('../routes/people/PeopleStartRoute.js')),
      page('people/:jamoatId', () => import('../routes/people/PeopleRoute.js')),
      page('sddc/:jamoatId', () => import('../routes/sddc/SddcRoute.js')),
      page('cycles/:cycleId', () => import('../routes/cycle/CycleRoute.js')),
      page('cycles/:cycleId/rules', () => import('../routes/rules/RulesRoute.js')),
      page('cycles/:cycleId/consensus', () => import('../routes/consensus/ConsensusRoute.js')),
      page('cycles/:cycleId/meetings', () => import('../routes/meeting/MeetingRoute.js')),
      page('cycles/:cycleId/meetings/:meetingId', () => import('../routes/tally/TallyRoute.js')),
      page('cycles/:cycleId/choice', () => import('../routes/choice/ChoiceRoute.js')),
      page('cycles/:cycleId/correction', () => import('../routes/correction/CorrectionRoute.js')),
      page('cycles/:cycleId/paper', () => import('../routes/paper/PaperRoute.js')),
      page('cycles/:cycleId/codes', () => import('../routes/codes/CodesRoute.js')),
      page('cycles/:cycleId/screening', () => import('../routes/screening/ScreeningRoute.js')),
      page('cycles/:cycleId/plan', () => import('../routes/plan/PlanRoute.js')),
      page('cycles/:cycleId/approval', () => import('../routes/approval/ApprovalRoute.js')),
      page('cycles/:cycleId/publish', () => import('../routes/publish/PublishRoute.js')),
      page('cycles/:cycleId/progress', () => import('../routes/progress/ProgressRoute.js')),
      { path: '*', Component: MissingScreen },
    ],
  },
];
