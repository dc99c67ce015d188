import { findConcerns } from '#lib/domain/operation/concerns.ts';
import { lookAround } from '#lib/server/operation/look.ts';
import { version } from '#lib/server/operation/version.ts';
import { requireOperator } from '#lib/server/organisations/require-operator.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	requireOperator(event);
	const { db, keys, settings, now } = event.locals;
	const state = await lookAround({ db, keys, settings }, now);

	return { state, concerns: findConcerns(state, now), now, version };
};
