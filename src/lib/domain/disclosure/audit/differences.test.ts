import { expect, test } from 'vitest';
import type { Atom } from './atoms.ts';
import { findDifference } from './differences.ts';
import type { FrameTeam } from './frame.ts';

const team = (organisation: string): FrameTeam => ({
	...{ evaluation: organisation, leader: organisation, group: 'employee', organisation },
	...{ round: 'round', closedOn: '2026-05-01', year: 2026, invited: 20, answered: 10 }
});
const atom = (id: number, size: number, organisation = 'here'): Atom => ({
	...{ id, size, teams: [team(organisation)] }
});
const set = (place: string, atoms: readonly Atom[], spans = false) => ({ place, atoms, spans });

const [ten, eight, four] = [atom(1, 10), atom(2, 8), atom(3, 4)];
const five = atom(4, 5);

test('one group less another leaves four', () => {
	const found = findDifference([set('all', [ten, four]), set('part', [ten])]);

	expect(found).toEqual({ rule: 'differencing', place: 'all' });
});

test('one group less all its parts leaves four', () => {
	const parts = [set('first', [ten]), set('second', [eight])];

	expect(findDifference([set('all', [ten, eight, four]), ...parts])).toEqual({
		rule: 'residual',
		place: 'all'
	});
});

test('five may be left', () => {
	const parts = [set('first', [ten]), set('second', [eight])];

	expect(findDifference([set('all', [ten, eight, five]), ...parts])).toBeUndefined();
});

test('an organisation can take its own people away from a group that spans several', () => {
	const cell = [atom(5, 30, 'here'), atom(6, 4, 'there')];

	expect(findDifference([set('cell', cell, true)])).toEqual({ rule: 'residual', place: 'cell' });
	expect(findDifference([set('round', cell)])).toBeUndefined();
});

test('groups that only overlap are not subtracted', () => {
	expect(findDifference([set('one', [ten, four]), set('other', [ten, eight])])).toBeUndefined();
});
