/** Answers that many operations give; `#/components/responses` has them. */
export const commonResponses = {
	Unchanged: { description: 'The answer is the one that the entity tag names.' },
	SignIn: { description: 'Nobody is signed in.' },
	Missing: {
		description:
			'There is nothing, or nothing for whoever asks; a year that is not released or withheld: alike.',
		content: { 'application/json': { schema: { $ref: '#/components/schemas/Problem' } } }
	},
	NotUnderstood: {
		description: 'Part of the question was not understood. Each problem names its parameter.',
		content: { 'application/json': { schema: { $ref: '#/components/schemas/Problems' } } }
	},
	NotAcceptable: {
		description: 'There are JSON and CSV, and the header Accept takes neither.',
		content: { 'application/json': { schema: { $ref: '#/components/schemas/Problem' } } }
	}
};

export const entityTag = {
	description: 'Names the answer, in quotes. Sent back as If-None-Match it gives 304.',
	schema: { type: 'string' }
};

export const tagged = { ETag: { $ref: '#/components/headers/EntityTag' } };

export const ifNoneMatch = {
	name: 'If-None-Match',
	in: 'header',
	description: 'The entity tag of an earlier answer',
	schema: { type: 'string' }
};

/** An answer by its name among those above. */
export function common(name: keyof typeof commonResponses) {
	return { $ref: `#/components/responses/${name}` };
}
