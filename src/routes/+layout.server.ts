import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals, url }) => ({
	language: locals.language,
	signedIn: locals.actor !== undefined,
	path: url.pathname
});
