import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ScaleValue } from '#lib/domain/questionnaire/definition.ts';
import { peopleWhoSay, publishReleases } from '#tests/support/country/releases.ts';
import type { Figure, Population } from '../figure.ts';
import { auditPublished } from './audit-published.ts';

const published = publishReleases([
	{ closedOn: '2026-05-01', ballots: peopleWhoSay([4, 2, 5, 3, 4, 3, 4, 2, 3]) }
]);

async function attack(change: (figure: object) => unknown, of = published): Promise<string> {
	const [first, ...rest] = of.figures.filter(({ shown }) => shown);
	const figures = [change(structuredClone(first) ?? {}) as Figure<Population>, ...rest];
	const outcome = await auditPublished({ ...of, figures });

	return outcome === 'released' ? outcome : outcome.withheld;
}

test('one team, published once, passes', async () => {
	expect(await attack((figure) => figure)).toBe('released');
});

describe('what the audit does not understand is withheld', () => {
	const word = fc.string({ minLength: 1 }).filter((text) => !(text in {}));
	const changed = async (change: (figure: object, text: string) => unknown) => {
		await fc.assert(
			fc.asyncProperty(word, async (text) => {
				expect(await attack((figure) => change(figure, text))).toBe('shape');
			}),
			{ numRuns: 20 }
		);
	};

	test('a kind of population', async () => {
		await changed((figure, kind) => changePart(figure, 'population', { kind }));
	});

	test('a group of people', async () => {
		await changed((figure, group) => changePart(figure, 'population', { group }));
	});

	test('a population with one part more', async () => {
		await changed((figure, text) => changePart(figure, 'population', { [`x${text}`]: text }));
	});

	test('a kind of measure', async () => {
		await changed((figure, kind) => changePart(figure, 'measure', { kind }));
	});

	test('a statistic', async () => {
		await changed((figure, statistic) => changePart(figure, 'measure', { statistic }));
	});

	test('a figure that says more', async () => {
		await changed((figure, text) => ({ ...figure, [`x${text}`]: text }));
	});

	test.for([
		{ low: NaN },
		{ high: Infinity },
		{ low: 5, high: 1 },
		{ n: 4.5 },
		{ n: -1 },
		{ n: 12, invited: 9 }
	])('%j', async (numbers) => {
		expect(await attack((figure) => ({ ...figure, ...numbers }))).toBe('shape');
	});
});

describe('what it understands and may not stand', () => {
	test.for<[string, object, string]>([
		['people who are not in the frame', { n: 8 }, 'population'],
		['half a tenth', { low: 3.3, high: 3.35 }, 'exact'],
		['a band that no group of nine has', { low: 4.3, high: 5 }, 'ends']
	])('%s', async ([, change, rule]) => {
		expect(await attack((figure) => ({ ...figure, ...change }))).toBe(rule);
	});

	test('the same figure twice', async () => {
		const figures = [...published.figures, ...published.figures];

		expect(await auditPublished({ ...published, figures })).toMatchObject({ withheld: 'twice' });
	});
});

describe('two rounds about one leader', () => {
	const again = (days: string, second: readonly ScaleValue[], from = 0) =>
		auditPublished(
			publishReleases([
				{ closedOn: '2026-01-01', ballots: peopleWhoSay([4, 2, 5, 3, 4, 3]) },
				{ closedOn: days, ballots: peopleWhoSay(second, from) }
			])
		);

	test('within half a year: whoever came is the difference', async () => {
		expect(await again('2026-06-30', [4, 2, 5, 3, 4, 3, 1])).toMatchObject({
			withheld: 'differencing'
		});
	});

	test('after half a year people may have changed their minds', async () => {
		expect(await again('2026-07-01', [4, 2, 5, 3, 4, 3, 1])).toBe('released');
	});

	test('within half a year, of other people: nothing follows', async () => {
		expect(await again('2026-06-30', [4, 2, 5, 3, 4, 3], 20)).toBe('released');
	});
});

describe('a pulse, which shows themes only', () => {
	const before: readonly ScaleValue[] = [3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3];
	const withNewcomer = (size: number, value: ScaleValue) => {
		const team = before.slice(0, size);
		const both = publishReleases([
			{ closedOn: '2026-01-01', ballots: peopleWhoSay(team) },
			{ closedOn: '2026-05-01', ballots: peopleWhoSay([...team, value]) }
		]);
		const isPulse = (evaluation: string) => evaluation === 'evaluation-1';
		const frame = both.frame.map((one) => ({ ...one, pulse: isPulse(one.evaluation) }));
		const figures = both.figures.filter(
			({ population, measure }) =>
				measure.kind === 'theme' || (population.kind === 'team' && !isPulse(population.evaluation))
		);
		return auditPublished({ ...both, frame, figures });
	};

	test('leaves a newcomer open in a team of twelve', async () => {
		expect(await withNewcomer(12, 3)).toBe('released');
	});

	/* Why a pulse of so few shows nothing: docs/decisions/0035. */
	test('confines a newcomer to a team of five', async () => {
		expect(await withNewcomer(5, 3)).toMatchObject({ withheld: 'confined' });
	});
});

function changePart(figure: object, part: 'population' | 'measure', change: object): object {
	const own = (figure as Record<string, object>)[part];

	return { ...figure, [part]: { ...own, ...change } };
}
