import { expect, test } from 'vitest';
import { cite, nameAuthors } from './cite.ts';

const one = { authors: ['Edmondson, A.'], year: 1999 } as const;
const two = { authors: ['van der Voet, J.', 'May, P. J.'], year: 2009 } as const;
const three = {
	authors: ['Frazier, M. L.', 'Fainshmidt, S.', 'Klinger, R. L.'],
	year: 2017
} as const;

test('one author, two and more are cited as each language does', () => {
	expect([one, two, three].map((source) => cite(source, 'da'))).toEqual([
		'Edmondson 1999',
		'van der Voet og May 2009',
		'Frazier m.fl. 2017'
	]);
	expect([one, two, three].map((source) => cite(source, 'en'))).toEqual([
		'Edmondson 1999',
		'van der Voet and May 2009',
		'Frazier et al. 2017'
	]);
});

test('a list of sources names everybody', () => {
	expect(nameAuthors(one, 'da')).toBe('Edmondson, A.');
	expect(nameAuthors(three, 'da')).toBe('Frazier, M. L.; Fainshmidt, S. og Klinger, R. L.');
	expect(nameAuthors(three, 'en')).toBe('Frazier, M. L.; Fainshmidt, S. and Klinger, R. L.');
});
