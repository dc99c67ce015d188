import type { AskedExamples } from '#lib/server/national/ask-examples.ts';
import { yearParameter } from './national.ts';
import { common, ifNoneMatch, tagged } from './responses.ts';

interface List {
	readonly operationId: string;
	readonly schema: string;
	readonly summary: string;
}

const listsOfYears: Readonly<Record<string, List>> = {
	themes: {
		operationId: 'listThemes',
		schema: 'Themes',
		summary: 'The themes, with the statement by which years are compared'
	},
	statements: {
		operationId: 'listStatements',
		schema: 'Statements',
		summary: 'The statements, as each group was asked them'
	},
	variables: {
		operationId: 'listVariables',
		schema: 'Variables',
		summary: 'What a question about cells can name: each variable with its codes'
	},
	files: {
		operationId: 'listFiles',
		schema: 'Files',
		summary: 'The files that everybody may have, with their fingerprints'
	}
};

/** The lists, as OpenAPI 3.1 describes paths. */
export function describeLists(sample: AskedExamples | undefined) {
	const years = {
		operationId: 'listYears',
		schema: 'Years',
		summary: 'The released years, and how many took part in each'
	};

	return {
		'/api/v1/national': { get: describeList(years, [], sample?.years) },
		...Object.fromEntries(
			Object.entries(listsOfYears).map(([name, list]) => [
				`/api/v1/national/{year}/${name}`,
				{ get: describeList(list, [yearParameter(sample)]) }
			])
		)
	};
}

function describeList(
	{ operationId, schema, summary }: List,
	parameters: readonly ReturnType<typeof yearParameter>[],
	example?: unknown
) {
	return {
		...{ operationId, tags: ['country'], summary, security: [] },
		parameters: [...parameters, ifNoneMatch],
		responses: {
			'200': {
				description:
					'A row each, with the same names as JSON and as CSV. What is missing is absent.',
				headers: tagged,
				content: {
					'application/json': {
						schema: { $ref: `#/components/schemas/${schema}` },
						...(example !== undefined && { example })
					},
					'text/csv': { schema: { type: 'string' } }
				}
			},
			'304': common('Unchanged'),
			...(parameters.length > 0 && { '404': common('Missing') }),
			'406': common('NotAcceptable')
		}
	};
}
