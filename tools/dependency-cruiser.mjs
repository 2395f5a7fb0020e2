/** The order of the features: each may use only earlier ones. */
const features = [
  'audit',
  'territory',
  'identity',
  'role',
  'sddc',
  'stakeholder',
  'cycle',
  'proposal',
  'deliberation',
  'meeting',
  'choice',
  'jmp',
  'approval',
  'publication',
  'tracking',
  'grievance',
  'process',
  'insight',
  'sync',
];

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

export default {
  forbidden: [
    rule(
      'no-cycles',
      'Imports go in one direction.',
      {},
      { circular: true, dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'domain-is-pure',
      'Rules of the process know nothing of the server.',
      { path: '^server/domain/', pathNot: '\\.(spec|fixture)\\.ts$' },
      { pathNot: '(^server/domain/|node_modules/canonicalize/)' },
    ),
    rule(
      'platform-knows-no-business',
      'Platform may name actions of domain/policy, never a feature.',
      { path: '^server/platform/', pathNot: '(\\.spec\\.ts$|db/data-source\\.ts$)' },
      { path: '^server/(features|site|cli|demo|migrations)/' },
    ),
    ...features.map((feature, index) =>
      rule(
        `feature-order-${feature}`,
        `${feature} may use only earlier features.`,
        { path: `^server/features/${feature}/`, pathNot: '\\.spec\\.ts$' },
        {
          path: `^server/(features/(${features.slice(index + 1).join('|') || 'nothing-later'})|site|cli|demo)/`,
        },
      ),
    ),
    rule(
      'store-stays-home',
      'Another feature asks the service, never the store.',
      { path: '^server/features/([^/]+)/', pathNot: '\\.spec\\.ts$' },
      {
        path: '^server/features/.+\\.store\\.ts$',
        pathNot: '^server/features/$1/',
        dependencyTypesNot: ['type-only'],
      },
    ),
    rule(
      'web-uses-domain-only',
      'The schema is what server and web share; besides it only the pure rules.',
      { path: '^web/' },
      { path: '^server/', pathNot: '^server/domain/' },
    ),
    rule(
      'server-not-web',
      'The server reads the built web, not its sources.',
      { path: '^server/' },
      { path: '^web/' },
    ),
    rule(
      'web-ui-and-lib-are-lowest',
      'ui and lib know no feature.',
      { path: '^web/src/(ui|lib)/' },
      { path: '^web/src/(features|routes|app|public)/' },
    ),
    rule(
      'web-features-below-routes',
      'Features know no route.',
      { path: '^web/src/features/' },
      { path: '^web/src/(routes|app|public)/' },
    ),
    rule(
      'web-public-apart',
      'Public pages and the app share ui, lib and features only.',
      { path: '^web/src/public/' },
      { path: '^web/src/(routes|app)/' },
    ),
    rule(
      'web-routes-below-app',
      'Routes know not the app.',
      { path: '^web/src/routes/' },
      { path: '^web/src/app/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|data)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
