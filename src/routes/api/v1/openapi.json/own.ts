import { common, ifNoneMatch, tagged } from './responses.ts';

const id = { type: 'string', pattern: '^[0-9a-f]{32}$' };
const responses = {
	'304': common('Unchanged'),
	'401': common('SignIn'),
	'404': common('Missing')
};

/** Figures that are somebody’s, as OpenAPI describes paths. */
export const ownPaths = {
	'/api/v1/reports/{id}': {
		get: {
			operationId: 'getReport',
			tags: ['own'],
			summary: 'The figures of one leader’s report',
			description:
				'For the leader, and for those who were named as readers before the first invitation. The report was frozen when its round closed: asking again gives the same bytes.',
			parameters: [{ name: 'id', in: 'path', required: true, schema: id }, ifNoneMatch],
			responses: {
				'200': {
					description: 'The figures, in the order of the report. None where it is withheld.',
					headers: tagged,
					content: { 'application/json': { schema: { $ref: '#/components/schemas/Figures' } } }
				},
				...responses
			}
		}
	},
	'/api/v1/organisations/{id}/rounds/{round}': {
		get: {
			operationId: 'getOrganisationRound',
			tags: ['own'],
			summary: 'The figures of an organisation’s round',
			description:
				'For the organisation’s coordinators and administrators. They were frozen when the round closed: asking again gives the same bytes.',
			parameters: [
				{ name: 'id', in: 'path', required: true, schema: id },
				{ name: 'round', in: 'path', required: true, schema: id },
				ifNoneMatch
			],
			responses: {
				'200': {
					description: 'The figures: of the whole, of its parts, of small teams, of leaders.',
					headers: tagged,
					content: {
						'application/json': { schema: { $ref: '#/components/schemas/OrganisationFigures' } }
					}
				},
				...responses
			}
		}
	}
};
