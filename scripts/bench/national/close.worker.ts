import { parentPort, workerData } from 'node:worker_threads';
import { closeOrganisation, type ClosingTerms } from './close.ts';
import type { PlannedOrganisation } from './plan.ts';

const { terms, organisations } = workerData as {
	readonly terms: ClosingTerms;
	readonly organisations: readonly PlannedOrganisation[];
};

for (const organisation of organisations) {
	const leaders = closeOrganisation(terms, organisation);
	parentPort?.postMessage({ organisation, leaders });
}
