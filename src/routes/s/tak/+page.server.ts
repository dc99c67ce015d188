import type { PageServerLoad } from './$types';

/** The page after sending says nothing about whose link it was; only whether the answers carry a name. */
export const load: PageServerLoad = ({ url }) => ({
	named: url.searchParams.get('som') === 'navn'
});
