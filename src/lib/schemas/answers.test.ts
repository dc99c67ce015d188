import { describe, expect, test } from 'vitest';
import { listPages } from '#lib/domain/questionnaire/selection.ts';
import { listSteps, type Step } from '#lib/domain/questionnaire/steps.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import { listManyFields, pageSchema } from './answers.ts';
import { parseForm } from './form.ts';

const questionnaire = currentQuestionnaire();
const selection = {
	form: 'standard',
	themes: [],
	comments: true,
	conditions: true,
	peers: false
} as const;

function parse(id: string, group: 'self' | 'employee', ...entries: [string, string][]) {
	const step = requireStep(id, group);
	const form = new FormData();
	for (const [name, value] of entries) form.append(name, value);

	return parseForm(form, pageSchema(step, questionnaire), listManyFields(step));
}

function requireStep(id: string, group: 'self' | 'employee'): Step {
	const step = listSteps(listPages(questionnaire, selection, group)).find((one) => one.id === id);
	if (!step) throw new Error(`there is no page ${id}`);

	return step;
}

describe('statements', () => {
	test('what is not answered is taken back, and no button means to go on', () => {
		expect(parse('retning', 'employee', ['retning_1', '4'], ['retning_2', 'ved_ikke'])).toEqual({
			ok: true,
			data: {
				go: 'next',
				change: {
					items: { retning_1: 4, retning_2: 'ved_ikke', retning_3: undefined, retning_4: undefined }
				}
			}
		});
	});

	test('the empty choice clears an answer', () => {
		expect(parse('retning', 'employee', ['retning_1', ''])).toMatchObject({
			data: { change: { items: { retning_1: undefined } } }
		});
	});

	test.for(['0', '6', '1.0', 'ved ikke', ' 1'])('%j is no answer', (value) => {
		expect(parse('retning', 'employee', ['retning_1', value])).toMatchObject({
			status: 422,
			issues: { retning_1: 'badChoice' }
		});
	});

	test('a statement of another page is refused', () => {
		expect(parse('retning', 'employee', ['drift_1', '4'])).toMatchObject({ status: 400 });
	});
});

describe('the time split', () => {
	test('may be left empty', () => {
		expect(parse('tid', 'self', ['nu_opad', ''])).toMatchObject({
			ok: true,
			data: { change: { timeNow: {}, timeWish: {} } }
		});
	});

	test('that adds up is kept, and what was left empty is zero', () => {
		expect(parse('tid', 'self', ['nu_opad', '40 %'], ['nu_udad', ' 60 '])).toMatchObject({
			ok: true,
			data: {
				change: {
					timeNow: {
						opad: 40,
						indad_drift: 0,
						indad_personale: 0,
						udad: 60,
						fremad: 0,
						egne_opgaver: 0
					}
				}
			}
		});
	});

	test.for([
		['40', '59'],
		['40', '61']
	])('of %s and %s does not add up', ([one = '', other = '']) => {
		expect(parse('tid', 'self', ['helst_opad', one], ['helst_udad', other])).toMatchObject({
			status: 422,
			issues: { helst: 'sum' },
			values: { helst_opad: one, helst_udad: other }
		});
	});

	test.for(['back', 'later', 'language', 'save'])(
		'that does not add up holds nobody back from going %s',
		(go) => {
			expect(parse('tid', 'self', ['nu_opad', '40'], ['go', go])).toMatchObject({
				ok: true,
				data: { go, change: { timeNow: { opad: 40 } } }
			});
		}
	);

	test.for(['101', '-1', '12,5', 'en del', '1000'])('%j is no percentage', (value) => {
		expect(parse('tid', 'self', ['nu_opad', value])).toMatchObject({
			status: 422,
			issues: { nu_opad: 'percent' }
		});
	});
});

describe('challenges', () => {
	test('are up to three themes, and none is an answer too', () => {
		const three: [string, string][] = ['retning', 'drift', 'opad'].map((id) => [
			'udfordringer',
			id
		]);

		expect(parse('udfordringer', 'self', ...three)).toMatchObject({
			data: { change: { challenges: ['retning', 'drift', 'opad'] } }
		});
		expect(parse('udfordringer', 'self')).toMatchObject({ data: { change: { challenges: [] } } });
		expect(parse('udfordringer', 'self', ...three, ['udfordringer', 'tvaers'])).toMatchObject({
			status: 422,
			issues: { udfordringer: 'tooManyChallenges' }
		});
	});

	test('the overall statements are no theme', () => {
		expect(parse('udfordringer', 'self', ['udfordringer', 'samlet'])).toMatchObject({
			status: 422
		});
	});
});

describe('comments', () => {
	test('may have 1,000 characters, counted as people count them', () => {
		expect(parse('kommentarer', 'employee', ['aaben_1', '🪞'.repeat(1000)])).toMatchObject({
			ok: true
		});
		expect(parse('kommentarer', 'employee', ['aaben_1', 'a'.repeat(1001)])).toMatchObject({
			status: 422,
			issues: { aaben_1: 'tooLong' }
		});
	});

	test('an empty one takes back what was there', () => {
		expect(parse('kommentarer', 'employee', ['aaben_1', '  '])).toMatchObject({
			data: { change: { comments: { aaben_1: '', aaben_2: '' } } }
		});
	});
});
