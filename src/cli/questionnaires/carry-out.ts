import { readFileSync, statSync } from 'node:fs';
import { ownQuestionnaire } from '#lib/i18n/messages/own-questionnaire.ts';
import { wordFileIssue, wordSuccessorProblem } from '#lib/i18n/questionnaire-problem.ts';
import { mostQuestionnaireBytes, parseOwnQuestionnaire } from '#lib/schemas/own-questionnaire.ts';
import { findOrganisation } from '#lib/server/organisations/queries.ts';
import type { Product } from '#lib/server/product.ts';
import { loadOwnQuestionnaire } from '#lib/server/questionnaires/own/load.ts';
import type { Answer } from '../command/run.ts';
import type { Order } from './order.ts';

const words = ownQuestionnaire.en;

/** Loads an organisation's own questionnaire, or says everything that is wrong with the file. */
export async function carryOut(
	{ db }: Product,
	{ organisation, file, check }: Order,
	now: Date
): Promise<Answer> {
	if (statSync(file).size > mostQuestionnaireBytes) return { problems: [words.tooLarge] };
	const parsed = parseOwnQuestionnaire(readFileSync(file, 'utf8'));
	if ('issues' in parsed) return refuse(parsed.issues.map((issue) => wordFileIssue(issue, 'en')));
	if (check) return { said: 'The file is right. Nothing was loaded.' };
	if ((await findOrganisation(db, organisation))?.kind !== 'organisation')
		return refuse(['There is no such organisation.']);

	const outcome = await loadOwnQuestionnaire(db, undefined, organisation, parsed.file, now);
	switch (outcome.kind) {
		case 'loaded':
			return { said: `${words.loaded} It is kept as ${outcome.version}.` };
		case 'known':
			return { said: words.known };
		case 'changed':
			return refuse([words.changed]);
		case 'no_successor':
			return refuse(outcome.problems.map((problem) => wordSuccessorProblem(problem, 'en')));
		case 'not_theirs':
			return refuse(['It is not theirs to load.']);
	}
}

function refuse(problems: readonly string[]): Answer {
	return { problems: [...problems, words.nothing] };
}
