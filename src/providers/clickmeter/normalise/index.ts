/** ClickMeter's bodies as rows and figures of the graph. */
export * from './account';
export * from './datapoint';
export * from './draft';
export * from './entities';
export * from './figures';
export * from './guest-members';
export * from './hit';
export * from './instants';
export * from './members';
export * from './top';
