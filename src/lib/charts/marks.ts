import type { RaterGroup } from '#lib/domain/rater-group/groups.ts';

/** The shape of each group as a path around 0,0 in a box of 16. Colour alone never tells groups apart. */
export const markPaths: Readonly<Record<RaterGroup, string>> = {
	self: 'M0-7.8 7.8 0 0 7.8-7.8 0z',
	employee: 'M-6.8 0a6.8 6.8 0 1 0 13.6 0a6.8 6.8 0 1 0-13.6 0z',
	manager: 'M-5.8-5.8H5.8V5.8H-5.8z',
	peer: 'M0-6.8 7.6 6.4H-7.6z'
};
