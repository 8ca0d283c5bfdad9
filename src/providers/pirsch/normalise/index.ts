/** From Pirsch's words to the graph's. */
export * from './entity';
export * from './statistic-row';
export * from './combine';
export * from './details';
export * from './management';
