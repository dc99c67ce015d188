import { error } from '@sveltejs/kit';
import type { LayoutServerLoad } from './$types';

/** A page that is not for this person looks like one that is not there. */
export const load: LayoutServerLoad = ({ locals }) => {
	if (locals.isHidden) error(404, 'not found');
};
