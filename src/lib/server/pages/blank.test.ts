import { expect, test } from 'vitest';
import type { Invitation } from '../invitations/queries.ts';
import { blankInvitation } from './blank.ts';

const token = 'T'.repeat(43);
const mine: Invitation = {
	...{ organisationId: 'secret-1', roundId: 'secret-2', id: 'secret-3', evaluationId: 'secret-4' },
	...{ group: 'employee', language: 'da', answered: false, withdrawn: false, silent: true },
	...{ leaderName: 'secret-5', unit: 'secret-6', organisationName: 'secret-7', pulse: false },
	...{ field: 'secret-8', invitedInGroup: 8 },
	round: {
		...{ state: 'open', closesAt: '2026-12-01T22:59:00.000Z', closesOn: '2026-12-01' },
		selection: { form: 'standard', themes: [], comments: true, conditions: true, peers: false },
		...{ managers: 'attributed', ownWords: 'secret-9', questionnaireVersion: 'v1' },
		audience: {
			...{ scope: 'hr', manager: 'secret-10' },
			readers: [{ name: 'secret-11', email: 'secret-12' }]
		},
		contact: { name: 'secret-13', email: 'secret-14' },
		ballotKey: Buffer.from('secret-15')
	}
};

test.for([true, false])(
	'nothing of one person, link or round is in a blank (first: %s)',
	(isFirst) => {
		const { invitation, values } = blankInvitation(mine, token, 'da', isFirst);
		const kept = JSON.stringify(invitation);

		expect(kept).not.toContain('secret');
		expect(kept).not.toContain(token);
		expect(Object.values(values)).toContain('secret-5');
		expect(Object.values(values)).toContain(token);
	}
);

test('a page of the form does not tell when a round closes or who asked for silence', () => {
	const { invitation } = blankInvitation(mine, token, 'da', false);

	expect(invitation).toMatchObject({ silent: false, round: { closesAt: '', ownWords: '' } });
});

test('where a word is missing there is no mark', () => {
	const { invitation, values } = blankInvitation({ ...mine, unit: '' }, token, 'da', true);

	expect(invitation.unit).toBe('');
	expect(values).not.toHaveProperty('unit');
});
