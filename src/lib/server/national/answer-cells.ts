import type { Figure, NationalPopulation, ShownFigure } from '#lib/domain/disclosure/figure.ts';
import { parseQuery } from '#lib/domain/national/query/query.ts';
import { selectFigures } from '#lib/domain/national/query/select.ts';
import { tabulateFigures } from '#lib/domain/national/tables/cells.ts';
import { answerIn, answerProblems, writeCsv } from '../interface/answer.ts';
import { versionId } from '../questionnaires/current.ts';
import { cellLists } from './cell-lists.ts';
import type { AskedYear } from './find-asked-year.ts';

/**
 * Answers a question about the figures of a year: as JSON the figures, those that are not shown among
 * them; as CSV a part of the table of all figures, in which they have no row.
 */
export function answerCells(
	request: Request,
	{ at, questionnaire }: AskedYear,
	given: URLSearchParams
): Response {
	const query = parseQuery([...given], questionnaire, cellLists);
	if ('problems' in query) return answerProblems(query.problems);
	const year = { year: at.year, questionnaireVersion: versionId(questionnaire) };
	const select = () => selectFigures(at, query, questionnaire, cellLists);

	return answerIn(request, {
		json: () => JSON.stringify({ figures: select() }),
		csv: () => writeCsv(tabulateFigures(select().filter(isShown), year, questionnaire))
	});
}

function isShown(figure: Figure<NationalPopulation>): figure is ShownFigure<NationalPopulation> {
	return figure.shown;
}
