import { error, redirect } from '@sveltejs/kit';
import { chooseNextPath } from '#lib/domain/access/next-path.ts';
import { parseForm, readForm } from '#lib/schemas/form.ts';
import { languageSchema } from '#lib/schemas/sign-in.ts';
import { updateAccount } from '#lib/server/accounts/queries.ts';
import { requireActor } from '#lib/server/accounts/require-actor.ts';
import type { RequestHandler } from './$types';

/** Keeps the language that somebody signed in has chosen, and shows the same page in it. */
export const POST: RequestHandler = async ({ request, locals }) => {
	const { accountId, name } = requireActor(locals);
	const form = parseForm(await readForm(request), languageSchema);
	if (!form.ok) error(400);

	const { language, path } = form.data;
	await updateAccount(locals.db, accountId, { name, language });
	redirect(303, chooseNextPath(path));
};
