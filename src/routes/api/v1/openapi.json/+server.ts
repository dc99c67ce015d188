import { json } from '@sveltejs/kit';
import { askExamples } from '#lib/server/national/ask-examples.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import { describeInterface } from './document.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals: { db, settings } }) => {
	const { origin } = settings;
	const sample = await askExamples(db, origin);

	return json(describeInterface({ origin, questionnaire: currentQuestionnaire(), sample }));
};
