import { describe, expect, test } from 'vitest';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import { nextVersion } from '#tests/support/next-version.ts';
import type { Measure } from '../disclosure/figure.ts';
import type { Questionnaire } from './definition.ts';
import { findSuccessorProblems } from './successor.ts';
import { compareKept, compareVersions } from './version.ts';

const current = currentQuestionnaire();
const asking = (kind: Measure['kind'], id: string) => ({ kind, id });
/** What 1.1.0 has in common with today's version, were it changed so. */
const compare = (change: Parameters<typeof nextVersion>[0]) =>
	compareVersions(nextVersion(change), current);

describe('of a version with one changed statement', () => {
	const { kind, mayCompare } = compareVersions(nextVersion(), current);

	test.each([
		['item', 'drift_1', true],
		['item', 'drift_2', false],
		['item', 'drift_9', false],
		['theme', 'drift', false],
		['gapGroup', 'drift', false],
		['reliability', 'drift', false],
		['theme', 'tillid', true],
		['item', 'kollega_1', true],
		['condition', 'vilkaar_1', true],
		['work', 'arbejde_1', true],
		['challenge', 'drift', true],
		['responseRate', 'employee', true]
	] as const)('%s %s may stand beside the old one: %s', (of, id, may) => {
		expect(mayCompare(asking(of, id))).toBe(may);
	});

	test('a direction goes with its themes', () => {
		const orientation = current.themes.find(({ id }) => id === 'drift')?.orientation ?? '';
		const others = current.themes.flatMap((theme) => theme.orientation ?? []);

		expect(kind).toBe('partly');
		expect(mayCompare(asking('balance', orientation))).toBe(false);
		for (const other of others.filter((each) => each !== orientation))
			expect(mayCompare(asking('balance', other))).toBe(true);
	});

	test('it does not matter which of the two is the newer', () => {
		const turned = compareVersions(current, nextVersion());

		for (const id of ['drift_1', 'drift_2', 'drift_9', 'tillid_1'])
			expect(turned.mayCompare(asking('item', id))).toBe(mayCompare(asking('item', id)));
	});
});

test.each([
	['another wording for managers', { manager: { da: 'Andet.', en: 'Other.' } }],
	[
		'another English wording',
		{ employee: { da: current.themes[1]?.items[0]?.employee.da ?? '', en: 'Else.' } }
	],
	['another direction', { reverse: true }]
])('%s makes it another statement', (_, changed) => {
	const { mayCompare } = compare((item) =>
		item.id === 'retning_1' ? { ...item, ...changed } : item
	);

	expect(mayCompare(asking('item', 'retning_1'))).toBe(false);
	expect(mayCompare(asking('item', 'retning_2'))).toBe(true);
});

test('a line break more or less does not', () => {
	const { mayCompare } = compare((item) => ({
		...item,
		employee: { ...item.employee, da: ` ${item.employee.da.replace(' ', '\n')}` }
	}));

	expect(mayCompare(asking('item', 'retning_1'))).toBe(true);
});

const read: readonly (readonly [string, Questionnaire])[] = [
	[
		'another scale',
		{
			...nextVersion(),
			scale: {
				...current.scale,
				nonSubstantive: { code: 'ved_ikke', label: { da: 'Ved ikke', en: 'Do not know' } }
			}
		}
	],
	[
		'other instructions',
		{
			...nextVersion(),
			instructions: { ...current.instructions, employee: { da: 'Svar.', en: 'Answer.' } }
		}
	],
	['another questionnaire', { ...current, instrument: { ...current.instrument, id: 'andet' } }]
];

test.each(read)('of %s nothing may be compared', (_, other) => {
	const { kind, mayCompare } = compareVersions(other, current);

	expect(kind).toBe('apart');
	expect(mayCompare(asking('item', 'retning_1'))).toBe(false);
	expect(mayCompare(asking('responseRate', 'employee'))).toBe(false);
});

test('a version is comparable with itself, and nothing with one that is not known', () => {
	const versions = new Map([['one', current]]);

	expect(compareKept(versions, 'one', 'one').kind).toBe('same');
	expect(compareKept(new Map(), 'one', 'one').mayCompare(asking('theme', 'x'))).toBe(true);
	expect(compareKept(versions, 'one', 'gone').kind).toBe('apart');
});

describe('a new version', () => {
	test('may change statements that are no markers, under another id', () => {
		expect(findSuccessorProblems(nextVersion(), current)).toEqual([]);
	});

	test('keeps every marker', () => {
		const without = nextVersion((item) => ({
			...item,
			marker: item.id !== 'drift_1' && item.marker
		}));

		expect(findSuccessorProblems(without, current)).toEqual([
			{ kind: 'marker_gone', id: 'drift_1' }
		]);
	});

	test('never says something else under an id that has been used', () => {
		const other = nextVersion((item) =>
			item.id === 'drift_2' ? { ...item, reverse: !item.reverse } : item
		);

		expect(findSuccessorProblems(other, current)).toEqual([
			{ kind: 'id_used_again', id: 'drift_2' }
		]);
	});

	test('keeps scale and instructions', () => {
		for (const [, other] of read.slice(0, 2))
			expect(findSuccessorProblems(other, current)).toEqual([{ kind: 'read_otherwise' }]);
	});
});
