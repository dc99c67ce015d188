import { describe, expect, test } from 'vitest';
import { auditActions, type LoggedEntry } from '#lib/domain/audit/entry.ts';
import { languages } from '#lib/domain/language.ts';
import { writeEntry } from './log-sentence.ts';

const entry: LoggedEntry = {
	at: new Date('2026-11-21T10:00:00Z'),
	doer: { kind: 'person', name: 'Lone Bech' },
	action: 'rater_withdrawn',
	about: '',
	detail: { group: 'employee', people: 1 },
	outcome: 'done'
};

test('a sentence names who did what', () => {
	expect(writeEntry(entry, 'da')).toBe('Lone Bech trak invitationen til 1 medarbejder tilbage.');
	expect(writeEntry({ ...entry, detail: { group: 'peer', people: 2 } }, 'en')).toBe(
		'Lone Bech withdrew the invitation to 2 fellow leaders.'
	);
	expect(
		writeEntry({ ...entry, action: 'role_granted', detail: { role: 'coordinator' } }, 'da')
	).toBe('Lone Bech gav rollen som koordinator.');
});

test('what was refused says so', () => {
	expect(writeEntry({ ...entry, action: 'role_granted', outcome: 'refused' }, 'da')).toBe(
		'Rolle givet: Det blev afvist.'
	);
	expect(writeEntry({ ...entry, action: 'access_refused', outcome: 'refused' }, 'da')).toMatch(
		/^Lone Bech bad om .* afvist\.$/
	);
});

describe.for(languages)('in %s', (language) => {
	test.for(auditActions)('%s is a whole sentence, whoever did it', (action) => {
		for (const kind of ['you', 'program', 'deleted', 'nameless', 'outsider'] as const) {
			const detail = { ...entry.detail, role: 'coordinator' };
			const sentence = writeEntry({ ...entry, action, doer: { kind }, detail }, language);

			expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
			expect(sentence).not.toMatch(/undefined| {2}/);
		}
	});

	test('a detail that nobody expects is left out', () => {
		const strange = { ...entry, detail: { group: 'constructor', people: '<b>' } };

		expect(writeEntry(strange, language)).not.toMatch(/<b>|function/);
	});
});
