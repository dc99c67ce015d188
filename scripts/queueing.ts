// How long people wait in the worst hour, by a simulation that draws the same chances each time:
// `npm run queueing`. With --measure it starts the built program, lets people come to it as fast as this
// machine can bear, and holds what the simulation says against what was seen.
import { parseArgs } from 'node:util';
import { compareWithLoad } from './queueing/compare.ts';
import { tellWorstHours } from './queueing/worst-hours.ts';

const { values } = parseArgs({ options: { measure: { type: 'boolean', default: false } } });

if (values.measure) await compareWithLoad(console.log);
else tellWorstHours(console.log);
