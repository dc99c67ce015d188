import {
	listParameterCodes,
	queryParameters,
	type QueryParameter
} from '#lib/domain/national/query/query.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import { cellExamples } from '#lib/domain/national/query/examples.ts';
import type { AskedExamples } from '#lib/server/national/ask-examples.ts';
import { yearParameter } from './national.ts';
import { common, ifNoneMatch, tagged } from './responses.ts';

/** Questions about a year's figures, as OpenAPI 3.1 describes a path. */
export function describeCells(questionnaire: Questionnaire, sample: AskedExamples | undefined) {
	return {
		get: {
			operationId: 'findCells',
			tags: ['country'],
			summary: 'Some of the figures of a year',
			description:
				'Each parameter is a column of the table of all figures (cells.csv) and keeps the rows that hold its code. Of sector, level, field, age and region what is not named is all leaders together; "by" gives every code of at most two of them, and the margin. As JSON what is not shown stands there with "shown": false, alike for every reason; as CSV it has no row.',
			security: [],
			parameters: [
				yearParameter(sample),
				...queryParameters.map((name) => describeParameter(name, questionnaire)),
				ifNoneMatch
			],
			responses: {
				'200': {
					description: 'The figures, in the order of the release',
					headers: tagged,
					content: {
						'application/json': {
							schema: { $ref: '#/components/schemas/NationalFigures' },
							...(sample && { examples: { trustBySector: { value: sample.cells.json } } })
						},
						'text/csv': {
							schema: { type: 'string' },
							...(sample && { examples: { trustBySector: { value: sample.cells.csv } } })
						}
					}
				},
				'304': common('Unchanged'),
				'400': common('NotUnderstood'),
				'404': common('Missing'),
				'406': common('NotAcceptable')
			}
		}
	};
}

function describeParameter(name: QueryParameter, questionnaire: Questionnaire) {
	const examples = Object.fromEntries(
		Object.entries(cellExamples).flatMap(([example, { summary, values }]) => {
			const value = values[name];
			if (value === undefined) return [];
			return [[example, { summary, value: name === 'by' ? value.split(',') : value }]];
		})
	);
	const codes = { type: 'string', enum: listParameterCodes(name, questionnaire) };

	return {
		...{ name, in: 'query', description: descriptions[name] },
		...(name === 'by'
			? {
					...{ style: 'form', explode: false },
					schema: { type: 'array', items: codes, maxItems: 2, uniqueItems: true }
				}
			: { schema: name === 'measure' ? { type: 'string' } : codes }),
		...(Object.keys(examples).length > 0 && { examples })
	};
}

const leaders = 'Only leaders with this code; "all", as when it is not given, is all together';

const descriptions: Readonly<Record<QueryParameter, string>> = {
	theme: 'The theme that a figure belongs to',
	measure:
		'What a figure is about: a theme or a statement by its code, or time_…, balance_… and rate_…; the list of variables has all of them',
	kind: 'What kind of thing it is about',
	category: 'How leader and employees see a theme; only where the kind is gapGroup',
	statistic: 'How the figure was made',
	rater_group: 'Who has answered',
	by: 'What the leaders are divided by, one or two',
	sector: `${leaders}. For what employees and fellow leaders answer`,
	level: leaders,
	field: `${leaders}. For what employees and fellow leaders answer`,
	age: `${leaders}. For what leaders answer about themselves`,
	region: `${leaders}. For what leaders answer about themselves`
};
