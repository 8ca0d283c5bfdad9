/** Lint rules, and the import table: imports only point down. */
import { readdirSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import tseslint from 'typescript-eslint';
import { graphqlConfigs } from './eslint.config.graphql.mjs';

const source = fileURLToPath(new URL('src/', import.meta.url));
const providers = readdirSync(`${source}providers`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => `providers/${entry.name}`);

/**
 * The import table of docs/architecture.md: besides itself a place may import what stands in `uses`, and types from what stands in
 * `types`. Paths are those below `src/`; the first row that a file lies in holds for it, and a file in none (`main`, `cli`) is free.
 */
const table = [
  {
    place: 'server',
    uses: ['resolvers', 'context', 'model', 'errors', 'generated'],
    types: ['providers/provider', 'http'],
  },
  {
    place: 'resolvers',
    uses: ['context', 'loaders', 'planner/cursor', 'planner/page', 'model', 'errors', 'generated'],
    types: ['planner', 'providers/provider'],
  },
  { place: 'context', uses: ['loaders', 'planner', 'model', 'errors'], types: ['providers/provider', 'http'] },
  { place: 'loaders', uses: ['planner', 'model', 'errors'], types: ['providers/provider'] },
  { place: 'planner', uses: ['model', 'errors'], types: ['providers/provider'] },
  { place: 'providers/index', uses: providers },
  { place: 'providers/provider', uses: ['model', 'errors'], types: ['http'] },
  ...providers.map((place) => ({
    place,
    uses: ['providers/provider', 'model', 'http', 'errors'],
    types: ['generated'],
  })),
  { place: 'http', uses: ['errors'] },
  { place: 'model', uses: ['errors'] },
  { place: 'errors', uses: [] },
  { place: 'config', uses: [] },
  { place: 'sandbox', uses: [] },
];

/** Libraries that may be used in some places only. */
const libraries = [
  { names: /^(@apollo\/server|@graphql-tools|graphql-scalars|pino|prom-client)(\/|$)/, places: /^server\// },
  { names: /^graphql-parse-resolve-info$/, places: /^resolvers\// },
  { names: /^dataloader$/, places: /^loaders\// },
  { names: /^(got|keyv)$/, places: /^http\// },
  { names: /^lru-cache$/, places: /^(http|server\/lane)\// },
  { names: /^commander$/, places: /^cli$/ },
  { names: /^yaml$/, places: /^config\// },
  { names: /^big\.js$/, places: /^model\// },
  { names: /^find-my-way$/, places: /^sandbox\// },
  { names: /^zod$/, places: /^(config|sandbox)\/|^providers\/\w+\/wire(\/|$)/, types: /^providers\/provider$/ },
];

const importTable = {
  create(context) {
    const file = toPath(context.filename);
    const row = table.find(({ place }) => isWithin(file, place));
    const isAllowed = (path, isType) =>
      !row || [row.place, ...row.uses, ...(isType ? (row.types ?? []) : [])].some((allowed) => isWithin(path, allowed));
    const isFree = (name, isType) =>
      libraries.every(
        ({ names, places, types }) => !names.test(name) || places.test(file) || (isType && types?.test(file)),
      );
    function check(node) {
      const name = node.source?.value;
      if (typeof name !== 'string') return;
      const isType = (node.importKind ?? node.exportKind) === 'type';
      const report = (message) => context.report({ node, message });
      if (/^\.{1,2}(\/\.\.)*\/?$/.test(name)) report('Name the file.');
      else if (!name.startsWith('.')) {
        if (!isFree(name, isType)) report('This library is used elsewhere only: see docs/architecture.md.');
      } else if (!isAllowed(toPath(resolve(dirname(context.filename), name)), isType)) {
        report('Imports only point down: see docs/architecture.md.');
      }
    }
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};

/** `providers/provider` for that file, whatever its ending. */
function toPath(file) {
  return relative(source, file).replace(/\.\w+$/, '');
}

function isWithin(path, place) {
  return path === place || path.startsWith(`${place}/`);
}

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
      '@typescript-eslint/no-explicit-any': 'off',
      ...Object.fromEntries(
        ['argument', 'assignment', 'call', 'member-access', 'return'].map((use) => [
          `@typescript-eslint/no-unsafe-${use}`,
          'off',
        ]),
      ),
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { trackgraph: { rules: { 'import-table': importTable } } },
    rules: { 'trackgraph/import-table': 'error' },
  },
  ...graphqlConfigs,
);
