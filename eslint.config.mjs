/** Lint rules; the second half is the import table: imports only point down. */
import tseslint from 'typescript-eslint';

/** Libraries that one place only may use. */
const libraries = {
  graphql: ['@apollo/server', '@apollo/server/*', '@graphql-tools/*', 'graphql-scalars'],
  loader: ['dataloader'],
  http: ['got', 'keyv', 'lru-cache'],
  parser: ['zod'],
};

const own = [
  'server',
  'resolvers',
  'context',
  'loaders',
  'planner',
  'providers',
  'http',
  'model',
  'sandbox',
  'generated',
  'config',
  'main',
  'cli',
];

/** What a place may import: of our own folders, and of the libraries above. Everything else of those is refused. */
function place(files, { folders = [], uses = [], extra = [] }) {
  const refused = own.filter((folder) => !folders.includes(folder));
  const foreign = Object.entries(libraries)
    .filter(([name]) => !uses.includes(name))
    .flatMap(([, names]) => names);
  return {
    files,
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^\\.{1,2}(/\\.\\.)*/?$', message: 'Name the file.' },
            {
              group: refused.flatMap((folder) =>
                ['', '../'].flatMap((up) => [`${up}../${folder}`, `${up}../${folder}/*`, `${up}../${folder}/**`]),
              ),
              message: 'Imports only point down: see docs/architecture.md.',
            },
            { group: foreign, message: 'This library is used in one place only: see docs/architecture.md.' },
            ...extra,
          ],
        },
      ],
    },
  };
}

const otherProviders = (name) =>
  ['clickmeter', 'metrics24', 'peerclick', 'pirsch']
    .filter((other) => other !== name)
    .map((other) => ({ group: [`**/${other}`, `**/${other}/**`], message: 'No provider knows another.' }));

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'coverage', 'src/generated'] },
  ...tseslint.configs.recommendedTypeChecked.map((config) => ({ ...config, files: ['src/**/*.ts', 'test/**/*.ts'] })),
  {
    files: ['src/**/*.ts', 'test/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // An async function turns what it throws into a rejection, whether it awaits or not.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'max-lines': ['error', { max: 250, skipComments: false }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 400 }],
      // Tests read answers, which are JSON of many shapes, as they come.
      ...Object.fromEntries(
        ['argument', 'assignment', 'call', 'member-access', 'return'].map((use) => [
          `@typescript-eslint/no-unsafe-${use}`,
          'off',
        ]),
      ),
    },
  },
  place(['src/server/**/*.ts'], {
    folders: ['resolvers', 'context', 'model', 'generated', 'http', 'providers'],
    uses: ['graphql'],
  }),
  place(['src/resolvers/**/*.ts'], { folders: ['context', 'loaders', 'planner', 'model', 'generated', 'providers'] }),
  place(['src/context.ts'], { folders: ['loaders', 'planner', 'model', 'providers'] }),
  place(['src/loaders/**/*.ts'], { folders: ['planner', 'model', 'providers'], uses: ['loader'] }),
  place(['src/planner/**/*.ts'], { folders: ['model', 'providers'] }),
  place(['src/providers/provider.ts'], { folders: ['model', 'http'], uses: ['parser'] }),
  ...['clickmeter', 'metrics24', 'peerclick', 'pirsch'].map((name) =>
    place([`src/providers/${name}/**/*.ts`], {
      folders: ['model', 'http', 'generated'],
      uses: ['parser'],
      extra: otherProviders(name),
    }),
  ),
  place(['src/http/**/*.ts'], { uses: ['http'] }),
  place(['src/model/**/*.ts', 'src/errors.ts'], {}),
  place(['src/sandbox/**/*.ts'], { uses: ['parser'] }),
  place(['src/config/**/*.ts'], { uses: ['parser'] }),
);
