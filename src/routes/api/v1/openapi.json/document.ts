import { z } from 'zod';
import {
	figureSchema,
	nationalFigureSchema,
	organisationFigureSchema
} from '#lib/schemas/figure.ts';
import { sessionCookie } from '#lib/server/sessions/cookie.ts';
import { nationalPath } from './national.ts';

const id = { type: 'string', pattern: '^[0-9a-f]{32}$' };

/** The description of the interface for programs, as OpenAPI 3.1. */
export function describeInterface(origin: string) {
	return {
		openapi: '3.1.0',
		info: {
			title: 'Ledelsesspejl',
			version: '1',
			description:
				'Published figures, each as it is shown to people: rounded, coded or not shown at all.',
			license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' }
		},
		servers: [{ url: origin }],
		security: [{ session: [] }],
		paths: {
			'/api/v1/reports/{id}': {
				get: {
					operationId: 'getReport',
					summary: "The figures of one leader's report",
					description:
						'For the leader, and for those who were named as readers before the first invitation. The report was frozen when its round closed: asking again gives the same bytes.',
					parameters: [
						{ name: 'id', in: 'path', required: true, schema: id },
						{
							name: 'If-None-Match',
							in: 'header',
							description: 'The entity tag of an earlier answer',
							schema: { type: 'string' }
						}
					],
					responses: {
						'200': {
							description: 'The figures, in the order of the report. None where it is withheld.',
							headers: {
								ETag: {
									description: 'SHA-256 of the frozen report, in quotes',
									schema: { type: 'string' }
								}
							},
							content: { 'application/json': { schema: { $ref: '#/components/schemas/Figures' } } }
						},
						'304': { description: 'The answer is the one that the entity tag names.' },
						'401': { description: 'Nobody is signed in.' },
						'404': {
							description: 'There is no such report, or it is not for whoever asks: alike.',
							content: { 'application/json': { schema: { $ref: '#/components/schemas/Problem' } } }
						}
					}
				}
			},
			'/api/v1/organisations/{id}/rounds/{round}': {
				get: {
					operationId: 'getOrganisationRound',
					summary: "The figures of an organisation's round",
					description:
						"For the organisation's coordinators and administrators. They were frozen when the round closed: asking again gives the same bytes.",
					parameters: [
						{ name: 'id', in: 'path', required: true, schema: id },
						{ name: 'round', in: 'path', required: true, schema: id },
						{
							name: 'If-None-Match',
							in: 'header',
							description: 'The entity tag of an earlier answer',
							schema: { type: 'string' }
						}
					],
					responses: {
						'200': {
							description: 'The figures: of the whole, of its parts, of small teams, of leaders.',
							headers: {
								ETag: {
									description: 'SHA-256 of the frozen figures, in quotes',
									schema: { type: 'string' }
								}
							},
							content: {
								'application/json': {
									schema: { $ref: '#/components/schemas/OrganisationFigures' }
								}
							}
						},
						'304': { description: 'The answer is the one that the entity tag names.' },
						'401': { description: 'Nobody is signed in.' },
						'404': {
							description: 'There are no such figures, or they are not for whoever asks: alike.',
							content: { 'application/json': { schema: { $ref: '#/components/schemas/Problem' } } }
						}
					}
				}
			},
			'/api/v1/national/{year}': nationalPath,
			'/api/v1/openapi.json': {
				get: {
					operationId: 'getDescription',
					summary: 'This description',
					security: [],
					responses: {
						'200': {
							description: 'An OpenAPI document',
							content: { 'application/json': { schema: { type: 'object' } } }
						}
					}
				}
			}
		},
		components: {
			securitySchemes: {
				session: {
					type: 'apiKey',
					in: 'cookie',
					name: sessionCookie(origin).name,
					description: 'The session of a person who signed in through a link in a mail'
				}
			},
			schemas: {
				Figures: {
					type: 'object',
					required: ['figures'],
					additionalProperties: false,
					properties: {
						imported: {
							const: true,
							description:
								'The answers came from another system, so that somebody had held them before.'
						},
						figures: { type: 'array', items: { $ref: '#/components/schemas/Figure' } }
					}
				},
				NationalFigures: {
					type: 'object',
					required: ['figures'],
					additionalProperties: false,
					properties: {
						figures: { type: 'array', items: { $ref: '#/components/schemas/NationalFigure' } }
					}
				},
				Figure: withoutDialect(z.toJSONSchema(figureSchema)),
				NationalFigure: withoutDialect(z.toJSONSchema(nationalFigureSchema)),
				OrganisationFigures: {
					type: 'object',
					required: ['figures'],
					additionalProperties: false,
					properties: {
						figures: {
							type: 'array',
							items: { $ref: '#/components/schemas/OrganisationFigure' }
						}
					}
				},
				OrganisationFigure: withoutDialect(z.toJSONSchema(organisationFigureSchema)),
				Problem: {
					type: 'object',
					required: ['message'],
					properties: { message: { type: 'string' } }
				}
			}
		}
	};
}

/** OpenAPI 3.1 names the dialect of all its schemas by itself. */
function withoutDialect(schema: Readonly<Record<string, unknown>>) {
	return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$schema'));
}
