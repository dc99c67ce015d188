import { adapters } from './adapters.ts';
import type { Answer } from './answer.ts';
import { differences, plainName } from './compare.ts';
import { numberOf } from './inline.ts';
import type { VectorCase, VectorSet } from './vector-case.ts';

/** What we do not ship: restricted maximum likelihood. */
export const notShipped: readonly string[] = ['iccReml', 'empiricalBayes'];

/** What differs from the expected results of a case, one line each; nothing where all agree. */
export function checkCase(set: VectorSet, asked: VectorCase): readonly string[] {
	const adapt = Object.hasOwn(adapters, asked.statistic) ? adapters[asked.statistic] : undefined;
	if (adapt === undefined) return [`no statistic called ${asked.statistic}`];
	const { relTol = 1e-9, absTol = 1e-11 } = asked;

	const answers = new Map<number, Answer>();

	return Object.entries(asked.expected).flatMap(([name, value]) => {
		const level = numberOf(asked.params, 'level', 'conf', 'confLevel') ?? levelIn(name) ?? 0.95;
		const answer = answers.get(level) ?? adapt({ set, asked, level });
		answers.set(level, answer);

		return differences({ [plainName(name)]: value }, answer, { relTol, absTol }, asked.id);
	});
}

function levelIn(name: string): number | undefined {
	const digits = /(?:ci|wilson|pearson)(\d\d)/i.exec(name)?.[1];

	return digits === undefined ? undefined : Number(digits) / 100;
}
