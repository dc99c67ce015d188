import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages } from '#lib/domain/language.ts';
import { kept, type Kept } from '#lib/domain/retention/kept.ts';
import { writeLength } from './length.ts';
import { privacy } from './messages/privacy.ts';

/** Mails that carry no address, or go to the leader who just asked for them. */
const ofNobody: readonly string[] = ['invitationMail', 'testMail'];

describe.each(languages)('the page about data, in %s', (language) => {
	const text = JSON.stringify(privacy[language]);
	const told = Object.entries(kept).filter(([name]) => !ofNobody.includes(name));

	test.for(told)('says how long %s is', ([, length]) => {
		expect(text).toContain(writeLength(length, language));
	});
});

test('no length is written by hand, where it could differ from what the jobs do', () => {
	const source = readFileSync(new URL('messages/privacy.ts', import.meta.url), 'utf8');
	const named = [...source.matchAll(/(?:iTid|time)\('(\w+)'\)/g)].map(([, name]) => name as Kept);

	expect(source).not.toMatch(
		/(\d+|to|tre|fem|two|three|five|ten) (minut|timer|dag|måned|år|minute|hour|day|month|year)/
	);
	expect(new Set(named)).toEqual(
		new Set(Object.keys(kept).filter((name) => !ofNobody.includes(name)))
	);
});

test('lengths are written as people say them', () => {
	expect(writeLength({ minutes: 10 }, 'da')).toBe('10 minutter');
	expect(writeLength({ hours: 72 }, 'en')).toBe('72 hours');
	expect(writeLength({ days: 35 }, 'da')).toBe('35 dage');
	expect(writeLength({ months: 24 }, 'da')).toBe('24 måneder');
	expect(writeLength({ months: 60 }, 'da')).toBe('5 år');
	expect(writeLength({ months: 30 }, 'en')).toBe('30 months');
});
