import { expect, test } from 'vitest';
import { readAdditions } from './additions.ts';

const invited = [
	{ address: 'a@x.dk', withdrawn: false },
	{ address: 'b@x.dk', withdrawn: true }
];

test('new people are read, and somebody written twice counts once', () => {
	expect(readAdditions('c@x.dk\nd@x.dk\nC@x.dk', invited)).toEqual({
		addresses: ['c@x.dk', 'd@x.dk'],
		problems: []
	});
});

test('who was invited before is named with the line', () => {
	expect(readAdditions('c@x.dk\nA@x.dk\nb@x.dk\nbad', invited)).toEqual({
		addresses: ['c@x.dk'],
		problems: [
			{ kind: 'badAddress', line: 4, value: 'bad' },
			{ kind: 'alreadyInvited', line: 2, value: 'a@x.dk' },
			{ kind: 'wasWithdrawn', line: 3, value: 'b@x.dk' }
		]
	});
});
