// Releases the year that is named and says how long each part took. The year counts as over.
import { releaseYear } from '#lib/server/national/release.ts';
import { openProduct } from '#lib/server/product.ts';
import type { ReleaseReport } from './release.ts';

const year = Number(process.argv[2]);
const product = await openProduct(process.env, 'command');
if ('problem' in product) throw new Error(product.problem);

const parts: { name: string; milliseconds: number }[] = [];
const used = process.cpuUsage();
let name = 'begin';
let began = performance.now();
const endPart = (next: string) => {
	parts.push({ name, milliseconds: performance.now() - began });
	name = next;
	began = performance.now();
};

const options = { withoutKey: false, onStep: endPart };
const later = new Date(Date.UTC(year + 1, 1, 1));
const outcome = await releaseYear(product.db, product.keys, year, options, later);
endPart('end');
if (outcome.kind !== 'released') throw new Error(`not released: ${outcome.kind}`);
const { user, system } = process.cpuUsage(used);
await product.close();

const report: ReleaseReport = {
	sha256: outcome.sha256,
	parts,
	processorMilliseconds: (user + system) / 1000,
	megabytes: process.resourceUsage().maxRSS / 1024
};
process.stdout.write(JSON.stringify(report));
