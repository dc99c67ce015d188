import type { AskedExamples } from '#lib/server/national/ask-examples.ts';
import { common, ifNoneMatch, tagged } from './responses.ts';

/** A year in an address, with one that there is. */
export function yearParameter(sample: AskedExamples | undefined) {
	return {
		name: 'year',
		in: 'path',
		required: true,
		description: 'A released year; the list of years has them',
		schema: { type: 'string', pattern: '^20[0-9]{2}$' },
		example: String(sample?.year ?? 2026)
	};
}

/** All figures of a year, as OpenAPI 3.1 describes a path. */
export function nationalPath(sample: AskedExamples | undefined) {
	return {
		get: {
			operationId: 'getNational',
			tags: ['country'],
			summary: 'All of a year’s figures of the country',
			description:
				'As JSON every figure, those that are not shown among them; as CSV a row for each that is shown, as in cells.csv. Some megabytes, packed by gzip for whoever takes it.',
			security: [],
			parameters: [yearParameter(sample), ifNoneMatch],
			responses: {
				'200': {
					description:
						'The figures, in the order of the release. As JSON the entity tag is its SHA-256.',
					headers: tagged,
					content: {
						'application/json': { schema: { $ref: '#/components/schemas/NationalFigures' } },
						'text/csv': { schema: { type: 'string' } }
					}
				},
				'304': common('Unchanged'),
				'404': common('Missing'),
				'406': common('NotAcceptable')
			}
		}
	};
}
