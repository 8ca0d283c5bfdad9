/** ClickMeter's bodies as rows and figures of the graph. */
export * from './country';
export * from './datapoint';
export * from './entities';
export * from './figures';
export * from './hit';
export * from './instants';
export * from './top';
