import { basename } from 'node:path';
import { mostProblems, type Problem } from '#lib/domain/import/problems.ts';
import { writeImportProblem } from '#lib/i18n/import-problem.ts';
import { importRounds, type Imported, type Importing } from '#lib/server/imports/import-rounds.ts';
import type { Product } from '#lib/server/product.ts';
import type { Answer } from '../command/run.ts';
import type { ImportWish } from './words.ts';

/** Imports, and says what is there now, or everything that has to be corrected first. */
export async function carryOutImport(
	{ db, keys }: Product,
	wish: ImportWish,
	now: Date
): Promise<Answer> {
	const outcome = await importRounds(db, keys, wish, wish.year, now);
	if (outcome.kind !== 'imported') return { problems: explainRefusal(outcome, wish) };

	return { said: wish.json ? asJson(outcome) : asLines(outcome, wish) };
}

function explainRefusal(
	outcome: Exclude<Importing, { kind: 'imported' }>,
	wish: ImportWish
): readonly string[] {
	switch (outcome.kind) {
		case 'refused':
			return explainProblems(outcome.problems, wish);
		case 'future':
			return [`The year ${wish.year} lies ahead. Nothing was imported.`];
		case 'over':
			return [`The national figures of ${wish.year} are released. Nothing was imported.`];
		case 'disturbed':
			return ['Another import wrote at the same time. Nothing was imported: try again.'];
	}
}

function explainProblems(problems: readonly Problem[], wish: ImportWish): readonly string[] {
	const names = { frame: basename(wish.frame), answers: basename(wish.answers) };
	const lines = problems.map((problem) => writeImportProblem(problem, names, 'en'));
	const isCut = problems.length === mostProblems;

	return [
		...lines,
		isCut
			? `Nothing was imported. These are the first ${mostProblems} problems; there may be more.`
			: 'Nothing was imported.'
	];
}

function asJson({ rounds, evaluations, ignored }: Imported): string {
	return JSON.stringify({ rounds, evaluations, ...(ignored.length > 0 && { ignored }) });
}

function asLines({ rounds, evaluations, ignored }: Imported, { year }: ImportWish): string {
	return [
		`Imported for ${year}: ${rounds.length} rounds, ${evaluations.length} leaders.`,
		...(ignored.length > 0 ? [`Checked and not counted: ${ignored.join(', ')}.`] : []),
		...evaluations.map(({ leader, report }) => `  ${leader}  /rapport/${report}`)
	].join('\n');
}
