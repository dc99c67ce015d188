import { redirect } from '@sveltejs/kit';
import { explorePath } from '#lib/i18n/explore-path.ts';
import { showView } from '#lib/server/national/show-view.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const shown = await showView(locals.db, url.searchParams);
	const path = shown && explorePath(shown.page.view, locals.language);
	const isAsked = [...url.searchParams.keys()].some((name) => name !== 'lang');

	/* A form sends empty fields too, and fields in its own order: one view has one address. */
	if (
		path &&
		isAsked &&
		shown.page.problems.length === 0 &&
		`${url.pathname}${url.search}` !== path
	)
		redirect(303, path);

	return { shown, address: path && `${locals.settings.origin}${path}` };
};
