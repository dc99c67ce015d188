import { describe, expect, test } from 'vitest';
import { answering, answeringAll, questionnaire, standard } from '#tests/support/team.ts';
import { packTally, unpackTally } from './pack-tally.ts';
import { tallyGroup } from './tally.ts';

const ballots = [answeringAll(4), answering({ drift_1: 'ved_ikke', drift_2: 5 }), answeringAll(1)];
const tally = tallyGroup(questionnaire, standard, 'employee', ballots, 300);
const packed = packTally(questionnaire, standard, 'employee', tally);

describe('a packed tally', () => {
	test('reads back as it was', () => {
		expect(unpackTally(questionnaire, standard, 'employee', packed)).toEqual(tally);
	});

	test('of two hundred people is a few hundred bytes, and exact', () => {
		const many = Array.from({ length: 200 }, () => answeringAll(5));
		const large = tallyGroup(questionnaire, standard, 'employee', many, 200);
		const text = packTally(questionnaire, standard, 'employee', large);

		expect(text.length).toBeLessThan(700);
		expect(unpackTally(questionnaire, standard, 'employee', text)).toEqual(large);
	});

	test('of fellow leaders reads back too', () => {
		const peers = tallyGroup(questionnaire, standard, 'peer', [answeringAll(3, 'peer')], 6);
		const text = packTally(questionnaire, standard, 'peer', peers);

		expect(unpackTally(questionnaire, standard, 'peer', text)).toEqual(peers);
	});

	test('is refused for another selection or group', () => {
		const short = { ...standard, form: 'kort' } as const;

		expect(() => unpackTally(questionnaire, short, 'employee', packed)).toThrow('another');
		expect(() => unpackTally(questionnaire, standard, 'peer', packed)).toThrow('another');
	});

	test('is refused when something was cut off or put on', () => {
		const longer = btoa(`${atob(packed)}\u0001`);
		const shorter = btoa(atob(packed).slice(0, -1));

		expect(() => unpackTally(questionnaire, standard, 'employee', longer)).toThrow('another');
		expect(() => unpackTally(questionnaire, standard, 'employee', shorter)).toThrow('another');
	});
});
