import { registerHooks } from 'node:module';
import { resolve as resolvePath } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { checkCase, notShipped } from '../vectors/check.ts';
import type { twinDifferences } from '../vectors/twins.ts';
import { readVectors } from '../vectors/vector-case.ts';
import { listMutants, type Mutant } from './mutants.ts';

interface Judges {
	readonly checkCase: typeof checkCase;
	readonly notShipped: typeof notShipped;
	readonly twinDifferences: typeof twinDifferences;
}

/**
 * Runs in a process of its own: loads the statistics once for each mutant, with one file replaced, and
 * prints those that every reference result and every comparison lets pass, as JSON.
 */
const mutants = listMutants();
const statistics = pathToFileURL(resolvePath('src/lib/domain/statistics')).href;
const vectors = pathToFileURL(resolvePath('tests/support/vectors')).href;
const sets = [readVectors('tests/vectors/worked'), readVectors('tests/vectors')];
const ratings = inventRatings();

registerHooks({
	resolve(specifier, context, next) {
		const found = next(specifier, context);
		const [, mark = ''] = context.parentURL?.split('?') ?? [];
		const isOurs = found.url.startsWith(statistics) || found.url.startsWith(vectors);
		return isOurs && mark !== '' ? { ...found, url: `${found.url.split('?')[0]}?${mark}` } : found;
	},
	load(url, context, next) {
		const [path = '', mark = ''] = url.split('?');
		const mutant = mutants[Number(mark)];
		return mutant !== undefined && path === `${statistics}/${mutant.file}`
			? { format: 'module-typescript', source: mutant.source, shortCircuit: true }
			: next(url, context);
	}
});

const survivors: Mutant[] = [];
for (const [index, mutant] of mutants.entries()) {
	if (!isNoticed(await loadJudges(String(index)))) survivors.push(mutant);
}

if (isNoticed(await loadJudges('none'))) throw new Error('the statistics fail as they are');
process.stdout.write(
	JSON.stringify({
		tried: mutants.length,
		survivors: survivors.map(({ file, line, before }) => `${file}:${line} ${before}`)
	})
);

async function loadJudges(mark: string): Promise<Judges> {
	const [check, twins] = await Promise.all([
		import(`${vectors}/check.ts?${mark}`) as Promise<Pick<Judges, 'checkCase' | 'notShipped'>>,
		import(`${vectors}/twins.ts?${mark}`) as Promise<Pick<Judges, 'twinDifferences'>>
	]);

	return { ...check, ...twins };
}

function isNoticed({ checkCase, notShipped, twinDifferences }: Judges): boolean {
	try {
		return (
			sets.some((set) =>
				set.cases.some(
					(asked) => !notShipped.includes(asked.statistic) && checkCase(set, asked).length > 0
				)
			) || twinDifferences(ratings).length > 0
		);
	} catch {
		return true;
	}
}

/** Answers of 40 people in six teams to four items, with no chance in them. */
function inventRatings() {
	const people = Array.from({ length: 40 }, (_, person) => person);

	return {
		groups: people.map((person) => `team ${(person * person) % 7}`),
		rows: people.map((person) =>
			[3, 5, 7, 11].map((step) => {
				const leaning = ((person * person) % 7) / 3 + Math.sin(person);
				return Math.max(1, Math.min(5, Math.round(3 + leaning / 2 + Math.cos(step * person))));
			})
		)
	};
}
