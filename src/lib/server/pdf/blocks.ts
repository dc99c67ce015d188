import type { Block } from './document.ts';

/** Short ways to write the blocks that documents are mostly made of. */

export function heading(text: string): Block {
	return { kind: 'heading', level: 2, text };
}

export function subheading(text: string): Block {
	return { kind: 'heading', level: 3, text };
}

/** The name of a part of some length, as of a theme. */
export function part(text: string): Block {
	return { kind: 'heading', level: 3, text, isPart: true };
}

export function plain(text: string): Block {
	return { kind: 'text', tone: 'plain', text };
}

export function soft(text: string): Block {
	return { kind: 'text', tone: 'soft', text };
}

export function ask(text: string): Block {
	return { kind: 'text', tone: 'ask', text };
}

export function list(items: readonly string[]): Block {
	return { kind: 'list', ordered: false, items };
}

/** Blocks that no page may tear apart; nothing where there are none. */
export function together(blocks: readonly Block[]): readonly Block[] {
	return blocks.length === 0 ? [] : [{ kind: 'together', blocks }];
}
