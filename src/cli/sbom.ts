import { readFileSync } from 'node:fs';
import { answer, explain } from './command/run.ts';
import { describeSupply } from './sbom/describe.ts';
import type { Lock } from './sbom/lock.ts';

try {
	const file = new URL('../../package-lock.json', import.meta.url);
	const lock = JSON.parse(readFileSync(file, 'utf8')) as Lock;

	answer({ said: JSON.stringify(describeSupply(lock), undefined, '\t') });
} catch (problem) {
	answer({ problems: [explain(problem)] });
}
