import { browserParts, postCase, validBody, type MakeCase } from './cases.ts';

/** What a person would send, but from another site, or from one that does not say which. */
export const forgeries: readonly MakeCase[] = [
	forge('another site', (own) => [
		`https://evil.example`,
		`${own}.evil.example`,
		`http://evil.example#${own}`
	]),
	forge('no site at all', () => [undefined]),
	forge('a hidden site', () => ['null', 'NULL', '', ' ', 'about:blank', 'file://', 'localhost']),
	forge('almost this site', (own) => [
		own.replace('http', 'https'),
		own.replace(/:\d+$/, ''),
		own.replace(/:\d+$/, ':1'),
		own.replace('localhost', 'LOCALHOST'),
		own.replace('localhost', '127.0.0.1'),
		own.replace('localhost', 'localhost.'),
		own.replace('localhost', 'user@localhost'),
		own.toUpperCase(),
		`${own}/`,
		`${own}@evil.example`,
		`${own}, ${own}`,
		`${own} `.concat('https://evil.example'),
		`//${own.slice('http://'.length)}`
	])
];

function forge(
	fault: string,
	listOrigins: (own: string) => readonly (string | undefined)[]
): MakeCase {
	return (sender, action) => {
		const origin = sender.chance.pick(listOrigins(sender.origin).map((value) => ({ value }))).value;
		const type = sender.chance.pick(types).value;
		const body = validBody(action);
		const parts = browserParts(sender, action, type === 'own' ? body : { ...body, type });
		const others = parts.headers.filter(([name]) => name !== 'Origin');
		const headers = [
			...others,
			...(origin === undefined ? [] : [['Origin', origin] as const]),
			...(sender.chance.int(2) === 0 ? [['Referer', `${sender.origin}/konto`] as const] : [])
		];

		return postCase(fault, 'forbidden', action, { ...parts, headers });
	};
}

const types = ['own', 'own', 'application/json', 'text/plain', undefined].map((value) => ({
	value
}));
