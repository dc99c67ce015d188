import { describe, expect, test } from 'vitest';
import { scorePage } from '#tests/support/observatory.ts';

const good = {
	'content-security-policy':
		"default-src 'none'; script-src 'self' 'nonce-abc'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
	'content-type': 'text/html; charset=utf-8',
	'cross-origin-resource-policy': 'same-origin',
	'referrer-policy': 'strict-origin',
	'strict-transport-security': 'max-age=31536000',
	'x-content-type-options': 'nosniff'
};
const policy = good['content-security-policy'];

function points(change: object = {}, body = '<p>', isEncrypted = true): number {
	return scorePage({ status: 200, headers: { ...good, ...change }, body }, isEncrypted).points;
}

test('a page with everything has a hundred and thirty', () => {
	expect(points()).toBe(130);
	expect(points({ 'strict-transport-security': undefined }, '', false)).toBe(130);
});

test('a page with nothing has thirty', () => {
	expect(scorePage({ status: 200, headers: {}, body: '' }, true).points).toBe(30);
});

describe('what the published table takes and gives', () => {
	test.for<[string, object, number]>([
		['no policy', { 'content-security-policy': undefined }, 100 - 25 - 20],
		['a policy of two', { 'content-security-policy': `${policy}, ${policy}` }, 100 - 25 - 20],
		[
			'inline scripts',
			{ 'content-security-policy': policy.replace("'nonce-abc'", "'unsafe-inline'") },
			80
		],
		[
			'inline scripts, which a nonce turns off',
			{ 'content-security-policy': policy.replace("'nonce-abc'", "'nonce-abc' 'unsafe-inline'") },
			130
		],
		[
			'scripts from anywhere',
			{ 'content-security-policy': policy.replace("'self'", 'https:') },
			80
		],
		[
			'eval',
			{ 'content-security-policy': policy.replace("'nonce-abc'", "'nonce-abc' 'unsafe-eval'") },
			90 + 5 + 5 + 10
		],
		[
			'inline styles',
			{
				'content-security-policy': policy.replace("style-src 'self'", "style-src 'unsafe-inline'")
			},
			120
		],
		[
			'unencrypted images',
			{ 'content-security-policy': policy.replace('data:', 'http://a.example') },
			90 + 5 + 5 + 10
		],
		[
			'default-src of its own',
			{ 'content-security-policy': policy.replace("default-src 'none'", "default-src 'self'") },
			125
		],
		[
			'forms to anywhere',
			{ 'content-security-policy': policy.replace("form-action 'self'; ", '') },
			125
		],
		[
			'frames anywhere',
			{ 'content-security-policy': policy.replace("; frame-ancestors 'none'", '') },
			80
		],
		['no referrer policy', { 'referrer-policy': undefined }, 125],
		['a loose referrer policy', { 'referrer-policy': 'unsafe-url' }, 120],
		['no HSTS', { 'strict-transport-security': undefined }, 80],
		['a short HSTS', { 'strict-transport-security': 'max-age=86400' }, 90 + 30],
		['sniffing', { 'x-content-type-options': undefined }, 95 + 30],
		['no resource policy', { 'cross-origin-resource-policy': undefined }, 120],
		[
			'a good cookie',
			{ 'set-cookie': ['__Host-session=a; Path=/; HttpOnly; Secure; SameSite=Lax'] },
			135
		],
		['a session without HttpOnly', { 'set-cookie': ['session=a; Secure; SameSite=Lax'] }, 70],
		['a session without Secure', { 'set-cookie': ['session=a; HttpOnly; SameSite=Lax'] }, 60],
		['a cookie without Secure', { 'set-cookie': ['a=b; SameSite=Lax'] }, 80],
		['a cookie for every site', { 'set-cookie': ['a=b; Secure; SameSite=None'] }, 80],
		[
			'sharing with whoever asks',
			{
				'access-control-allow-origin': 'https://elsewhere.example',
				'access-control-allow-credentials': 'true'
			},
			50
		]
	])('%s', ([, change, score]) => {
		expect(points(change)).toBe(score);
	});

	test.for<[string, number]>([
		['<script src="/a.js"></script>', 130],
		['<script src="/a.js" integrity="sha384-x"></script>', 135],
		['<script src="https://a.example/a.js"></script>', 125],
		['<script src="//a.example/a.js"></script>', 50],
		['<script nonce="abc">1</script>', 130]
	])('%s', ([body, score]) => {
		expect(points({}, body)).toBe(score);
	});
});
