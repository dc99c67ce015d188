import { expect, test } from 'vitest';
import { readSlipAdditions, readSlipNames } from './slip-names.ts';

test('a name or a number on each line, with the spaces of a spreadsheet', () => {
	expect(readSlipNames(' Bo  Lund \n\n114\t\n').names).toEqual([
		{ line: 1, name: 'Bo Lund' },
		{ line: 3, name: '114' }
	]);
});

test('a mail address is no name, and two of one name must be told apart', () => {
	expect(readSlipNames('bo@x.dk\nBo\nbo').problems).toEqual([
		{ kind: 'slipAddress', line: 1, value: 'bo@x.dk' },
		{ kind: 'sameName', line: 3, value: 'bo', other: 2 }
	]);
});

test('whoever stands on the list of an open round is named, and who was withdrawn stays away', () => {
	const invited = [
		{ address: 'Bo Lund', withdrawn: false },
		{ address: 'Eva', withdrawn: true }
	];

	expect(readSlipAdditions('bo lund\nEva\nNy', invited)).toEqual({
		names: ['bo lund', 'Eva', 'Ny'],
		problems: [
			{ kind: 'slipTaken', line: 1, value: 'bo lund' },
			{ kind: 'wasWithdrawn', line: 2, value: 'Eva' }
		]
	});
});
