import { describe, expect, test } from 'vitest';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import type { BackgroundField } from '../questionnaire/definition.ts';
import { readCode } from './codes.ts';

function fieldOf(id: string): BackgroundField {
	const field = currentQuestionnaire().background.leader.find((each) => each.id === id);
	if (!field) throw new Error(`no field ${id}`);

	return field;
}

describe('a code', () => {
	test.each([
		['kommune', 'sektor', 'kommune'],
		['Kommune', 'sektor', 'kommune'],
		['Municipality', 'sektor', 'kommune'],
		['Ældre og nær sundhed', 'omraade', 'aeldre'],
		['Leads  leaders', 'niveau', 'ledere'],
		['Region Midtjylland', 'geografi', 'midtjylland']
	])('»%s« of %s is read as %s, in any of its names', (text, field, code) => {
		expect(readCode(fieldOf(field), text, '2025-12-31')).toEqual({ ok: true, code });
	});

	test.each([
		['komune', 'sektor', 'kommune'],
		['Central Denmark', 'geografi', 'midtjylland']
	])('that is not known, »%s« of %s, comes with a suggestion', (text, field, code) => {
		expect(readCode(fieldOf(field), text, '2025-12-31')).toMatchObject({
			...{ ok: false, fault: { what: 'unknownCode', value: text, meant: { code } } }
		});
	});

	test('that is near no other comes with all there are', () => {
		expect(readCode(fieldOf('sektor'), 'xyz', '2025-12-31')).toMatchObject({
			fault: {
				meant: undefined,
				options: [{ code: 'stat' }, { code: 'region' }, { code: 'kommune' }]
			}
		});
	});
});

describe('a region', () => {
	const region = fieldOf('geografi');

	test.each([
		['sjaelland', '2026-12-31', true],
		['sjaelland', '2027-01-01', false],
		['oest', '2026-12-31', false],
		['oest', '2027-01-01', true]
	])('%s on %s is one: %s', (code, day, isValid) => {
		expect(readCode(region, code, day).ok).toBe(isValid);
	});

	test('that did not exist is not called unknown', () => {
		expect(readCode(region, 'sjaelland', '2027-12-31')).toMatchObject({
			fault: { missingOn: '2027-12-31' }
		});
	});
});
