import { alphaPairwise, cronbachAlpha as alpha } from '#lib/domain/statistics/alpha.ts';
import { mcdonaldOmega as omega } from '#lib/domain/statistics/omega.ts';
import { turnRow, type AnswerRow } from '#lib/domain/statistics/theme-score.ts';
import type { Answer, Question } from './answer.ts';
import { itemRows, readFrame } from './frame.ts';
import { isRecord, numberOf, tableOf, wordsOf } from './inline.ts';

export function cronbachAlpha(question: Question): Answer {
	const rows = answerRows(question);
	const found = alpha(rows, question.level);

	return {
		...found,
		n: found.nComplete,
		alpha: found.alphaRaw,
		feldtCi: found.feldt,
		alphaRawPairwise: alphaPairwise(rows)
	};
}

export function mcdonaldOmega(question: Question): Answer {
	const found = omega(answerRows(question));

	return { ...found, n: found.nComplete, omega: found.omegaTotal, chi2: found.chisq };
}

function answerRows({ set, asked }: Question): readonly AnswerRow[] {
	const { params } = asked;
	const inline = tableOf(params, 'columns', 'rows', 'values');
	if (inline === undefined) return itemRows(readFrame(set, asked), params);
	const rows = params['columns'] ?? params['rows'];
	const first: unknown = Array.isArray(rows) ? rows[0] : rows;
	const names = wordsOf(params, 'items') ?? (isRecord(first) ? Object.keys(first) : []);
	const reversed = wordsOf(params, 'reverse', 'reversed') ?? [];
	const rule = {
		min: numberOf(params, 'min') ?? 1,
		max: numberOf(params, 'max') ?? 5,
		reversed: names.map((name) => reversed.includes(name))
	};

	return inline.map((row) => turnRow(row, rule));
}
