import { raterGroups } from '../rater-group/groups.ts';
import type { AnswerRow, GivenAnswers } from './answers.ts';
import { frameColumns, type Cells } from './frame-row.ts';
import type { FrameRow, LeaderInOrganisation } from './frame.ts';

/** A row of answers, and which of several files it stood in. */
export type PlacedAnswers = AnswerRow & { readonly part: number | undefined };

/** A leader, and all that was answered about them, in the order of the lines. */
export interface LeaderAnswers extends LeaderInOrganisation {
	readonly rows: readonly GivenAnswers[];
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** What rows are while they wait on the disk: as few bytes as can be read quickly. */
export function packFrameRow({ line, cells }: FrameRow): Uint8Array {
	return encoder.encode(JSON.stringify([line, ...frameColumns.map((column) => cells[column])]));
}

export function unpackFrameRow(packed: Uint8Array): FrameRow {
	const [line, ...texts] = JSON.parse(decoder.decode(packed)) as [number, ...string[]];
	const cells = Object.fromEntries(
		frameColumns.map((column, index) => [column, texts[index] ?? ''])
	) as Cells;

	return { line, cells };
}

/** Line, file, group and the length of the key; then the key, then the answers. */
const answersHead = 10;
const none = 255;

export function packAnswers({ line, part, leader, group, bytes }: PlacedAnswers): Uint8Array {
	const key = encoder.encode(leader);
	const packed = new Uint8Array(answersHead + key.length + bytes.length);
	const head = new DataView(packed.buffer);
	head.setUint32(0, line);
	head.setUint8(4, part ?? none);
	head.setUint8(5, group === undefined ? none : raterGroups.indexOf(group));
	head.setUint32(6, key.length);
	packed.set(key, answersHead);
	packed.set(bytes, answersHead + key.length);

	return packed;
}

export function unpackAnswers(packed: Uint8Array): PlacedAnswers {
	const head = new DataView(packed.buffer, packed.byteOffset);
	const part = head.getUint8(4);
	const end = answersHead + head.getUint32(6);

	return {
		line: head.getUint32(0),
		part: part === none ? undefined : part,
		leader: decoder.decode(packed.subarray(answersHead, end)),
		group: raterGroups[head.getUint8(5)],
		bytes: packed.slice(end)
	};
}

const leaderHead = 4;

export function packLeader({ rows, ...about }: LeaderAnswers): Uint8Array {
	const groups = rows.map(({ group }) => raterGroups.indexOf(group));
	const text = encoder.encode(JSON.stringify({ about, groups }));
	const width = rows[0]?.bytes.length ?? 0;
	const start = leaderHead + text.length;
	const packed = new Uint8Array(start + rows.length * width);
	new DataView(packed.buffer).setUint32(0, text.length);
	packed.set(text, leaderHead);
	for (const [index, { bytes }] of rows.entries()) packed.set(bytes, start + index * width);

	return packed;
}

export function unpackLeader(packed: Uint8Array): LeaderAnswers {
	const size = new DataView(packed.buffer, packed.byteOffset).getUint32(0);
	const start = leaderHead + size;
	const { about, groups } = JSON.parse(decoder.decode(packed.subarray(leaderHead, start))) as {
		readonly about: LeaderInOrganisation;
		readonly groups: readonly number[];
	};
	const answers = packed.slice(start);
	const width = answers.length / Math.max(1, groups.length);
	const rows = groups.flatMap((number, index) => {
		const group = raterGroups[number];
		const bytes = answers.subarray(index * width, (index + 1) * width);
		return group === undefined ? [] : [{ group, bytes }];
	});

	/* JSON knows nothing of what is undefined. */
	return { ...about, sector: about.sector, rows };
}
