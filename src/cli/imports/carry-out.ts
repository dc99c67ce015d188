import { basename } from 'node:path';
import { mostProblems, type Problem } from '#lib/domain/import/problems.ts';
import { writeImportProblem } from '#lib/i18n/import-problem.ts';
import { importRounds, type Imported, type Importing } from '#lib/server/imports/import-rounds.ts';
import type { Product } from '#lib/server/product.ts';
import type { Answer } from '../command/run.ts';
import type { ImportWish } from './words.ts';

/** Imports, and writes what is there now, or answers everything that has to be corrected first. */
export async function carryOutImport(
	{ db, keys }: Product,
	wish: ImportWish,
	now: Date,
	write: (text: string) => void
): Promise<Answer> {
	const outcome = await importRounds(db, keys, wish, wish.year, now, async (imported) => {
		const pieces = wish.json ? asJson(imported) : asLines(imported, wish);
		for await (const piece of pieces) write(piece);
	});

	return outcome.kind === 'imported' ? {} : { problems: explainRefusal(outcome, wish) };
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

async function* asJson({ rounds, ignored, listEvaluations }: Imported): AsyncGenerator<string> {
	yield `{"rounds":${JSON.stringify(rounds)},"evaluations":[`;
	let separator = '';
	for await (const evaluation of listEvaluations()) {
		yield `${separator}${JSON.stringify(evaluation)}`;
		separator = ',';
	}
	yield ignored.length > 0 ? `],"ignored":${JSON.stringify(ignored)}}\n` : ']}\n';
}

async function* asLines(
	{ rounds, leaders, ignored, listEvaluations }: Imported,
	{ year }: ImportWish
): AsyncGenerator<string> {
	yield `Imported for ${year}: ${rounds.length} rounds, ${leaders} leaders.\n`;
	if (ignored.length > 0) yield `Checked and not counted: ${ignored.join(', ')}.\n`;
	for await (const { leader, report } of listEvaluations())
		yield `  ${leader}  /rapport/${report}\n`;
}
