import { describe, expect, test } from 'vitest';
import { leaderOnly } from './audience.ts';
import type { Plan } from './plan.ts';
import { findNextStep, listAdvice, listMissing, outlookFor } from './readiness.ts';

const today = '2026-11-21';
const addresses = (count: number) => Array.from({ length: count }, (_, index) => `a${index}@x.dk`);

const complete: Plan = {
	leader: { name: 'Mette Holm', email: 'mette@x.dk' },
	unit: 'Hjemmeplejen Nord',
	organisationName: 'Nørrevang Kommune',
	background: { sektor: 'kommune', niveau: 'medarbejdere', omraade: 'aeldre' },
	selection: { form: 'standard', themes: [], comments: false, conditions: true, peers: false },
	opensOn: '2026-11-21',
	closesOn: '2026-12-05',
	raters: { employees: addresses(9), manager: 'karen@x.dk', peers: [] },
	audience: leaderOnly,
	contact: { name: 'Bo Berg', email: 'bo@x.dk' },
	ownWords: ''
};

const missing = (change: Partial<Plan>) =>
	listMissing({ ...complete, ...change }, today).map(({ step, what }) => `${step}: ${what}`);

describe('a plan can start', () => {
	test('when everything is there', () => {
		expect(missing({})).toEqual([]);
		expect(findNextStep(complete, today)).toBe('gennemse');
	});

	test('with one single person on any list', () => {
		expect(missing({ raters: { employees: [], manager: 'k@x.dk', peers: [] } })).toEqual([]);
	});

	test.for<[string, Partial<Plan>, readonly string[]]>([
		['a name', { leader: { name: '', email: 'mette@x.dk' } }, ['job: name']],
		['a unit', { unit: '' }, ['job: unit']],
		['an organisation', { organisationName: '' }, ['job: organisation']],
		['a field of work', { background: { sektor: 'stat', niveau: 'ledere' } }, ['job: omraade']],
		[
			'themes in a tailored form',
			{ selection: { ...complete.selection, form: 'tilpasset' } },
			['skema: themes']
		],
		['a first day', { opensOn: undefined }, ['datoer: opens']],
		['a last day', { closesOn: undefined }, ['datoer: closes']],
		['a first day ahead', { opensOn: '2026-11-20' }, ['datoer: opensPast']],
		[
			'anybody to ask',
			{ raters: { employees: [], manager: undefined, peers: [] } },
			['hvem: raters']
		],
		[
			'fellow leaders left out where only a few themes are asked',
			{
				selection: {
					...complete.selection,
					form: 'tilpasset',
					themes: ['tillid'],
					focusOnly: true
				},
				raters: { ...complete.raters, peers: ['a@x.dk'] }
			},
			['hvem: peersNotAsked']
		],
		[
			'the manager who should read it',
			{
				audience: { scope: 'manager', readers: [] },
				raters: { ...complete.raters, manager: undefined }
			},
			['rapport: managerToRead']
		],
		['readers', { audience: { scope: 'named', readers: [] } }, ['rapport: readers']],
		['somebody in HR', { audience: { scope: 'hr', readers: [] } }, ['rapport: readers']],
		[
			'a contact',
			{ contact: { name: '', email: '' } },
			['gennemse: contactName', 'gennemse: contactEmail']
		]
	])('not without %s', ([, change, list]) => {
		expect(missing(change)).toEqual(list);
	});

	test.for([
		{ name: 'Bo Berg', email: 'METTE@x.dk' },
		{ name: ' mette holm', email: 'bo@x.dk' }
	])('not with the leader as the one to ask: $name $email', (contact) => {
		expect(missing({ contact })).toEqual(['gennemse: contactIsLeader']);
	});

	test('a leader without a name yet is not everybody without a name', () => {
		const leader = { name: '', email: 'mette@x.dk' };

		expect(missing({ leader, contact: { name: '', email: 'bo@x.dk' } })).toEqual([
			'job: name',
			'gennemse: contactName'
		]);
	});

	test('a draft goes on where the first thing is missing', () => {
		expect(findNextStep({ ...complete, closesOn: undefined, ownWords: '' }, today)).toBe('datoer');
	});
});

describe('what a group of so many can give', () => {
	test.for([
		[0, { kind: 'nobody' }],
		[1, { kind: 'nothing' }],
		[4, { kind: 'nothing' }],
		[5, { kind: 'allMustAnswer' }],
		[6, { kind: 'figures', shares: undefined, agreement: undefined }],
		[16, { kind: 'figures', shares: undefined, agreement: undefined }],
		[17, { kind: 'figures', shares: 17, agreement: undefined }],
		[28, { kind: 'figures', shares: 17, agreement: undefined }],
		[29, { kind: 'figures', shares: 17, agreement: 29 }],
		[500, { kind: 'figures', shares: 17, agreement: 29 }]
	] as const)('%i: %j', ([invited, outlook]) => {
		expect(outlookFor(invited)).toEqual(outlook);
	});
});

describe('advice', () => {
	const advice = (change: Partial<Plan>) => listAdvice({ ...complete, ...change });

	test('there is none for an ordinary round', () => {
		expect(advice({})).toEqual([]);
	});

	test.for([
		['2026-11-27', ['shortRound']],
		['2026-11-28', []]
	] as const)('a round that ends %s: %j', ([closesOn, kinds]) => {
		expect(advice({ closesOn })).toEqual(kinds);
	});

	test.for([
		[4, 0, ['fewEmployees']],
		[5, 0, []],
		[5, 1, ['fewPeers']],
		[5, 4, ['fewPeers']],
		[5, 5, []]
	] as const)('%i employees and %i fellow leaders: %j', ([employees, peers, kinds]) => {
		const raters = {
			employees: addresses(employees),
			manager: 'k@x.dk',
			peers: addresses(peers)
		};

		expect(advice({ raters })).toEqual(kinds);
	});

	test('somebody new in the post may wait', () => {
		expect(advice({ background: { anciennitet_stilling: '0-1' } })).toEqual(['newInPost']);
	});

	test('without a manager a part is missing', () => {
		const raters = { ...complete.raters, manager: undefined };

		expect(advice({ raters })).toEqual(['noManager']);
		expect(advice({ raters: { ...raters, employees: addresses(4) } })).toEqual([
			'fewAlone',
			'noManager'
		]);
	});
});
