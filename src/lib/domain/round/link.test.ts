import { expect, test } from 'vitest';
import { linkState } from './link.ts';

const now = new Date('2026-12-04T22:59:00Z');
const link = {
	answered: false,
	withdrawn: false,
	round: { state: 'open', closesAt: '2026-12-04T22:59:00.001Z' }
};

test('a link is open until the round closes', () => {
	expect(linkState(link, now)).toBe('open');
	expect(linkState(link, new Date('2026-12-04T22:59:00.001Z'))).toBe('closed');
});

test('a used link is answered while the round is open', () => {
	expect(linkState({ ...link, answered: true }, now)).toBe('answered');
});

test.for(['draft', 'counted', 'released', 'cancelled', 'lost'])(
	'the links of a round that is %s say closed',
	(state) => {
		expect(linkState({ ...link, answered: true, round: { ...link.round, state } }, now)).toBe(
			'closed'
		);
	}
);

test('a withdrawn link does not tell whether it was used', () => {
	const withdrawn = { ...link, withdrawn: true };

	expect(linkState(withdrawn, now)).toBe('withdrawn');
	expect(linkState({ ...withdrawn, answered: true }, now)).toBe('withdrawn');
});
