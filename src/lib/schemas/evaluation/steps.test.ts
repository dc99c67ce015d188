import { describe, expect, test } from 'vitest';
import { listValidOptions } from '#lib/domain/questionnaire/background.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import { parseForm } from '../form.ts';
import { audienceSchema } from './audience.ts';
import { datesSchema } from './dates.ts';
import { formLists, formSchema } from './form.ts';
import { jobSchema } from './job.ts';
import { startSchema, wordsSchema } from './review.ts';

const questionnaire = currentQuestionnaire();

function formOf(fields: Readonly<Record<string, string | readonly string[]>>): FormData {
	const form = new FormData();
	for (const [key, value] of Object.entries(fields)) {
		for (const each of [value].flat()) form.append(key, each);
	}

	return form;
}

describe('the job', () => {
	const texts = { name: 'Mette', unit: 'Nord', organisation: 'Nørrevang' };
	const parse = (fields: Record<string, string>) =>
		parseForm(formOf({ ...texts, ...fields }), jobSchema(questionnaire));

	test('is kept as codes; what is left empty is not there', () => {
		expect(parse({ sektor: 'kommune', koen: '', go: 'back' })).toEqual({
			ok: true,
			data: { ...texts, go: 'back', background: { sektor: 'kommune' } }
		});
	});

	test('takes no code that the questionnaire does not know', () => {
		expect(parse({ sektor: 'privat' })).toMatchObject({ issues: { sektor: 'unknownChoice' } });
	});

	test('takes no span of leadership, which follows from the list', () => {
		expect(parse({ spaend: '1-4' })).toMatchObject({ status: 400 });
	});
});

test.for([
	['2026-12-31', ['hovedstaden', 'sjaelland']],
	['2027-01-01', ['oest']]
] as const)('regions change their names by law: %s', ([day, east]) => {
	const field = questionnaire.background.leader.find(({ id }) => id === 'geografi');
	const codes = (field ? listValidOptions(field, day) : []).map(({ code }) => code);

	expect(codes.slice(0, -4)).toEqual(east);
});

describe('the form', () => {
	const parse = (fields: Record<string, string | readonly string[]>) =>
		parseForm(
			formOf({ form: 'tilpasset', comments: 'no', conditions: 'yes', ...fields }),
			formSchema(questionnaire),
			formLists
		);

	test('keeps themes in the order of the questionnaire', () => {
		expect(parse({ themes: ['tillid', 'retning'] })).toMatchObject({
			data: { selection: { themes: ['retning', 'tillid'], comments: false, conditions: true } }
		});
	});

	test('a pulse asks its themes and nothing else, whatever else is chosen', () => {
		expect(parse({ form: 'puls', themes: ['tillid'], comments: 'yes' })).toMatchObject({
			data: {
				selection: { focusOnly: true, themes: ['tillid'], comments: false, conditions: false }
			}
		});
	});

	test('the overall theme cannot be chosen, since it is always asked', () => {
		expect(parse({ themes: ['samlet'] }).ok).toBe(false);
	});
});

describe('the dates', () => {
	const today = '2026-11-21';
	const parse = (opens: string, closes: string) =>
		parseForm(formOf({ opens, closes }), datesSchema(today));

	test.for([
		['2026-11-21', '2026-11-23'],
		['2026-11-21', '2027-01-20'],
		['2027-05-20', '2027-06-01'],
		['21.11.2026', '5/12-2026'],
		['', '2026-12-05'],
		['2026-11-21', ''],
		['', '']
	] as const)('from %s to %s can be saved', ([opens, closes]) => {
		expect(parse(opens, closes).ok).toBe(true);
	});

	test('days are read as people write them', () => {
		expect(parse('21.11.2026', '5/12-2026')).toMatchObject({
			data: { opensOn: '2026-11-21', closesOn: '2026-12-05' }
		});
	});

	test.for([
		['2026-11-20', '2026-12-05', { opens: 'datePast' }],
		['2027-05-21', '2027-06-01', { opens: 'dateFar' }],
		['', '2026-11-20', { closes: 'datePast' }],
		['2026-12-05', '2026-12-04', { closes: 'closesBeforeOpens' }],
		['2026-12-05', '2026-12-06', { closes: 'roundTooShort' }],
		['2026-11-21', '2027-01-21', { closes: 'roundTooLong' }],
		['2026-11-31', '', { opens: 'dateUnreadable' }],
		['i morgen', '2026-12-05', { opens: 'dateUnreadable' }]
	] as const)('from %s to %s cannot: %j', ([opens, closes, issues]) => {
		expect(parse(opens, closes)).toMatchObject({ ok: false, issues });
	});
});

describe('the audience', () => {
	const parse = (fields: Record<string, string>) => parseForm(formOf(fields), audienceSchema);

	test('is the leader alone', () => {
		expect(parse({ scope: 'leader', reader1_name: 'Bo', reader1_email: 'bo@x.dk' })).toMatchObject({
			data: { audience: { scope: 'leader', readers: [] } }
		});
	});

	test('is those named, wherever on the form they stand', () => {
		const fields = { reader1_name: '', reader3_name: 'Bo', reader3_email: 'BO@x.dk' };

		expect(parse({ scope: 'named', ...fields })).toMatchObject({
			data: { audience: { readers: [{ name: 'Bo', email: 'bo@x.dk' }] } }
		});
	});

	test.for([
		[{ hr1_name: '', hr1_email: 'bo@x.dk' }, { hr1_name: 'readerName' }],
		[{ hr1_name: 'Bo', hr1_email: '' }, { hr1_email: 'readerAddress' }],
		[{ hr1_name: 'Bo', hr1_email: 'bo' }, { hr1_email: 'notAnAddress' }]
	] as const)('a reader half given is named: %j', ([fields, issues]) => {
		expect(parse({ scope: 'hr', ...fields })).toMatchObject({ ok: false, issues });
	});
});

describe('the last step', () => {
	const leader = { name: 'Mette Holm', email: 'mette@x.dk' };
	const parse = (contact_name: string, contact_email: string) =>
		parseForm(formOf({ own_words: 'Hej', contact_name, contact_email }), wordsSchema(leader));

	test('keeps whom people may ask', () => {
		expect(parse('Bo', 'BO@x.dk')).toMatchObject({
			data: { ownWords: 'Hej', contact: { name: 'Bo', email: 'bo@x.dk' }, go: 'next' }
		});
	});

	test.for([
		['Bo', 'bo', 'notAnAddress'],
		['Bo', 'Mette@X.dk', 'contactIsLeader'],
		['METTE HOLM', 'bo@x.dk', 'contactIsLeader']
	] as const)('%s %s: %s', ([name, email, issue]) => {
		expect(parse(name, email)).toMatchObject({ issues: { contact_email: issue } });
	});

	test('nothing starts without the promise', () => {
		expect(parseForm(formOf({ language: 'da' }), startSchema)).toMatchObject({
			issues: { promise: 'promise' }
		});
		expect(parseForm(formOf({ language: 'en', promise: 'yes', seen: '3' }), startSchema).ok).toBe(
			true
		);
	});
});
