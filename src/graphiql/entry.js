/** GraphiQL as the browser runs it: one tab for each example, asking the server that it came from. */
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import 'graphiql/style.css';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

/* global EXAMPLES, WORKERS -- put in by scripts/build.mjs: the examples as tabs, and the names of the workers' files */

globalThis.MonacoEnvironment = {
  getWorker: (_id, label) =>
    new Worker(new URL(`/graphiql/${WORKERS[label] ?? WORKERS.editor}`, location.href), { type: 'module' }),
};

/** Every answer then tells what it cost upstream. */
const headers = JSON.stringify({ 'trackgraph-upstream': 'summary' }, null, 2);

createRoot(document.getElementById('graphiql')).render(
  createElement(
    GraphiQL,
    {
      fetcher: createGraphiQLFetcher({ url: new URL('/graphql', location.href).href }),
      defaultHeaders: headers,
      defaultTabs: EXAMPLES.map((example) => ({ ...example, headers })),
      schemaDescription: true,
      inputValueDeprecation: true,
    },
    createElement(GraphiQL.Logo, null, 'Trackgraph'),
  ),
);
