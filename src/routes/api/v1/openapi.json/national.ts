/** The figures of the country, as OpenAPI 3.1 describes a path. */
export const nationalPath = {
	get: {
		operationId: 'getNational',
		summary: "A year's figures of the country",
		description:
			'Public. The figures were frozen when they were released: asking again gives the same bytes. Some megabytes, packed by gzip for whoever takes it.',
		security: [],
		parameters: [
			{
				name: 'year',
				in: 'path',
				required: true,
				schema: { type: 'string', pattern: '^20[0-9]{2}$' }
			},
			{
				name: 'If-None-Match',
				in: 'header',
				description: 'The entity tag of an earlier answer',
				schema: { type: 'string' }
			}
		],
		responses: {
			'200': {
				description: 'The figures, in the order of the release',
				headers: {
					ETag: {
						description: 'SHA-256 of the frozen release, in quotes',
						schema: { type: 'string' }
					}
				},
				content: {
					'application/json': { schema: { $ref: '#/components/schemas/NationalFigures' } }
				}
			},
			'304': { description: 'The answer is the one that the entity tag names.' },
			'404': {
				description: 'The year is not released, or its figures are withheld: alike.',
				content: { 'application/json': { schema: { $ref: '#/components/schemas/Problem' } } }
			}
		}
	}
};
