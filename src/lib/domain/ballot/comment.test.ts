import { expect, test } from 'vitest';
import { commentLimit, commentSize, decodeComment, encodeComment } from './comment.ts';

test.each(['', 'Tak.', 'Æblegrød på øen', '🙂'.repeat(commentLimit)])(
	'a comment comes back as it was written, at one size',
	(text) => {
		const bytes = encodeComment(text);

		expect(bytes).toHaveLength(commentSize);
		expect(decodeComment(bytes)).toBe(text);
	}
);

test('a comment above the limit loses its end, and no half character', () => {
	expect(decodeComment(encodeComment('å'.repeat(commentLimit + 1)))).toBe('å'.repeat(commentLimit));
});

test('bytes of another size, or a length beyond the end, are no comment', () => {
	expect(decodeComment(new Uint8Array(commentSize - 1))).toBeUndefined();
	expect(decodeComment(encodeComment('ja').with(0, 255))).toBeUndefined();
});
