import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import { sessionCookie } from '#lib/server/sessions/cookie.ts';
import { describeCells } from './cells.ts';
import type { AskedExamples } from '#lib/server/national/ask-examples.ts';
import { describeLists } from './lists.ts';
import { nationalPath } from './national.ts';
import { ownPaths } from './own.ts';
import { commonResponses, entityTag } from './responses.ts';
import { schemas } from './schemas.ts';

/** What the description is made for: the address it is served at, and the questionnaire in use. */
interface Place {
	readonly origin: string;
	readonly questionnaire: Questionnaire;
	/** A released year to try the examples with; undefined before any is released. */
	readonly sample?: AskedExamples | undefined;
}

/** The description of the interface for programs, as OpenAPI 3.1. */
export function describeInterface({ origin, questionnaire, sample }: Place) {
	return {
		openapi: '3.1.0',
		info: {
			title: 'Ledelsesspejl',
			version: '1',
			description:
				'Published figures, each as it is shown to people: rounded, coded or not shown at all. The figures of the country are everybody’s: no key, no session, and scripts of any site may read them. They were frozen when they were released, so that asking again gives the same bytes.',
			license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' }
		},
		externalDocs: { description: 'The interface in ten minutes', url: `${origin}/api?lang=en` },
		servers: [{ url: origin }],
		security: [{ session: [] }],
		tags: [
			{ name: 'country', description: 'Everybody’s, under CC BY 4.0' },
			{ name: 'own', description: 'For whoever may see the page, with the session of a person' }
		],
		paths: {
			...describeLists(sample),
			'/api/v1/national/{year}': nationalPath(sample),
			'/api/v1/national/{year}/cells': describeCells(questionnaire, sample),
			...ownPaths,
			'/api/v1/openapi.json': {
				get: {
					operationId: 'getDescription',
					tags: ['country'],
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
			headers: { EntityTag: entityTag },
			responses: commonResponses,
			schemas
		}
	};
}
