import { createRawSnippet } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import type { RaterGroup } from '#lib/domain/rater-group/groups.ts';
import { leaderOnly } from '#lib/domain/round/audience.ts';
import { describeFirstPage, type Asking } from '#lib/domain/round/first-page.ts';
import { respond } from '#lib/i18n/messages/respond.ts';
import { questionnaire, standard } from '#tests/support/team.ts';
import FirstPage from './FirstPage.svelte';

const leader = 'Mette Holm';

describe.each(['da', 'en'] as const)('the first page in the language %s', (language) => {
	const words = respond[language];
	const show = (group: RaterGroup, change: Partial<Asking> = {}) => {
		const asking: Asking = {
			...{ group, invited: group === 'manager' ? 1 : 18, leader, unit: 'Nord' },
			...{ contact: { name: 'Bo', email: 'bo@x.dk' }, audience: leaderOnly, ownWords: '' },
			...{ closesAt: new Date('2026-12-05T22:59:00Z'), selection: standard },
			...{ pulse: false, managers: 'attributed' },
			...change
		};
		const invitation = describeFirstPage(asking, questionnaire, [], language);
		const begin = createRawSnippet(() => ({ render: () => '<p></p>' }));

		return render(FirstPage, { props: { language, invitation, begin } }).body;
	};

	test('of a pulse tells employees that only themes are shown, and why', () => {
		const page = show('employee', { pulse: true });

		expect(page).toContain(words.seen.pulse({ leader, invited: 18, from: 15 }));
		expect(page).toContain(words.seen.pulseWhy({ leader }));
		expect(page).not.toContain(words.seen.shares({ leader, from: 17 }));
	});

	test('of a pulse says nowhere that five are enough', () => {
		for (const group of ['employee', 'peer'] as const)
			expect(show(group, { pulse: true })).not.toMatch(/mindst fem|at least five/u);
		expect(show('employee', { pulse: true })).toContain(
			words.anonymity.counts({ leader, from: 15 })
		);
	});

	test.for([
		[14, true],
		[15, false]
	] as const)('of a pulse tells %i employees that nothing is shown: %s', ([invited, isFew]) => {
		const page = show('employee', { pulse: true, invited });

		expect(page.includes(words.seen.pulseFew({ leader, invited, from: 15 }))).toBe(isFew);
		expect(page.includes(words.seen.pulse({ leader, invited, from: 15 }))).toBe(!isFew);
		expect(page).toContain(words.seen.pulseWhy({ leader }));
	});

	test('of a pulse tells fellow leaders that nothing of theirs is shown', () => {
		const page = show('peer', { pulse: true });

		expect(page).toContain(words.seen.pulsePeers({ leader, invited: 18 }));
		expect(page).not.toContain(words.seen.peers);
	});

	test('of any other round says nothing of a pulse', () => {
		const page = show('employee');

		expect(page).not.toContain(words.seen.pulseWhy({ leader }));
		expect(page).toContain(words.seen.shares({ leader, from: 17 }));
	});

	test('tells a manager who is only shown with others just that', () => {
		const page = show('manager', { managers: 'aggregate' });

		expect(page).toContain(words.named.together({ leader }));
		expect(page).not.toContain(words.named.title);
		expect(page).not.toContain(words.intro.manager({ leader }));
	});

	test('tells every other manager that the answers stand under their name', () => {
		expect(show('manager')).toContain(words.named.title);
	});
});
