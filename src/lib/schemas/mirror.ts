import { z } from 'zod';
import type { MirrorAnswers } from '#lib/domain/mirror/statements.ts';
import type { ScaleValue } from '#lib/domain/questionnaire/definition.ts';

/**
 * The mirror's form. `view` is the page it was sent from, `go` the button: to change the answers, or
 * to see the same page in the other language. Without a button it means: show my profile.
 */
export function mirrorSchema(statementIds: readonly string[]) {
	const answer = z.enum(['1', '2', '3', '4', '5', 'ved_ikke']).optional();

	return z
		.object({
			...Object.fromEntries(statementIds.map((id) => [id, answer])),
			view: z.enum(['form', 'profile']),
			go: z.enum(['edit', 'language']).optional()
		})
		.transform(({ view, go, ...answers }) => ({
			view,
			go,
			answers: readAnswers(answers)
		}));
}

function readAnswers(fields: Readonly<Record<string, string | undefined>>): MirrorAnswers {
	const given = Object.entries(fields).filter(([, value]) => value !== undefined);

	return Object.fromEntries(
		given.map(([id, value]) => [id, value === 'ved_ikke' ? value : (Number(value) as ScaleValue)])
	);
}
