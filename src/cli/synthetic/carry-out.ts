import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { gatherPieces } from '#lib/domain/export/gather.ts';
import { writePlainCsv } from '#lib/domain/export/plain-csv.ts';
import { synthesise } from '#lib/domain/national/synthetic/synthesise.ts';
import { findNationalRelease } from '#lib/server/national/queries.ts';
import type { Product } from '#lib/server/product.ts';
import { requireQuestionnaire } from '#lib/server/questionnaires/queries.ts';
import type { Answer } from '../command/run.ts';
import type { SyntheticWish } from './words.ts';

/**
 * Writes invented leaders and employees, as many as asked for, drawn from what is published of a year and
 * from nothing else. The files are written as they are drawn, however large they are.
 */
export async function carryOutSynthetic(
	{ db }: Pick<Product, 'db'>,
	{ year, leaders, to }: SyntheticWish
): Promise<Answer> {
	const found = await findNationalRelease(db, year);
	if (!found) return { problems: [`The figures of ${year} are not released.`] };
	const { release } = found;
	const questionnaire = await requireQuestionnaire(db, release.questionnaireVersion);
	mkdirSync(to, { recursive: true });
	const said: string[] = [];

	for (const of of ['leaders', 'employees'] as const) {
		const table = synthesise(of, release, questionnaire, leaders);
		const file = join(to, `synthetic-${of}.csv`);
		await pipeline(gatherPieces(writePlainCsv(table)), createWriteStream(file));
		said.push(`${file}: ${table.size} rows`);
	}

	return { said: said.join('\n') };
}
