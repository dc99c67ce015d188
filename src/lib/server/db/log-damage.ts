import { existsSync, readFileSync } from 'node:fs';
import { endianness } from 'node:os';

/*
 * SQLite's log (FILE-wal) ends, for SQLite, at the first frame whose checksum is wrong: after a power cut
 * that is where the writing stopped. Where a frame in the middle is damaged, everything that was
 * committed after it vanishes just as silently. The difference can be seen before SQLite opens the file:
 * a transaction is on the disk before the next one begins, so only the last one can be half there.
 * https://sqlite.org/fileformat2.html#walformat
 */

const headerSize = 32;
const frameHeaderSize = 24;

/** Whether the log of a database that nobody has open has lost what was committed. */
export function isLogDamaged(file: string): boolean {
	if (!existsSync(`${file}-wal`)) return false;
	const log = readFileSync(`${file}-wal`);
	if (log.length <= headerSize) return false;

	const sum = addUp(log, [0, 0], 0, 24);
	const isWhole = isSame(sum, readSum(log, 24));

	return isWhole ? goesOnAfterBreak(log) : differs(log, readFileSync(file));
}

interface Frame {
	readonly at: number;
	readonly page: number;
	readonly isCommit: boolean;
	/** The same for all frames since the log was last begun anew. */
	readonly salt: string;
	/** Its sum continues the one that the frame before it says: both were written as they stand. */
	readonly follows: boolean;
}

function readFrames(log: Buffer, pageSize: number): readonly Frame[] {
	const frames: Frame[] = [];
	let before = readSum(log, 24);
	for (let at = headerSize; at + frameHeaderSize + pageSize <= log.length;) {
		const data = at + frameHeaderSize;
		const sum = addUp(log, addUp(log, before, at, at + 8), data, data + pageSize);
		before = readSum(log, at + 16);
		frames.push({
			...{ at, page: log.readUInt32BE(at), isCommit: log.readUInt32BE(at + 4) > 0 },
			...{ salt: log.toString('hex', at + 8, at + 16), follows: isSame(sum, before) }
		});
		at = data + pageSize;
	}

	return frames;
}

/** A frame is broken, and behind it there is a commit that was followed by yet another transaction. */
function goesOnAfterBreak(log: Buffer): boolean {
	const salt = log.toString('hex', 16, 24);
	const frames = readFrames(log, log.readUInt32BE(8));
	const isOurs = (frame: Frame | undefined) => frame?.salt === salt && frame.follows;
	const end = frames.findIndex((frame) => !isOurs(frame));
	const behind = end < 0 ? [] : frames.slice(end);

	return behind.some(
		(frame, place) => frame.isCommit && isOurs(frame) && isOurs(behind[place + 1])
	);
}

/**
 * The beginning is broken, so SQLite takes nothing of the log. Where it was just being begun anew, all of
 * it is in the database already; where it was not, something committed is missing there.
 */
function differs(log: Buffer, database: Buffer): boolean {
	if (database.length < 100) return false;
	const stored = database.readUInt16BE(16);
	const pageSize = stored === 1 ? 65_536 : stored;
	const frames = readFrames(log, pageSize);
	const from = frames.findIndex(({ follows }) => follows);
	if (from < 0) return false;

	const rest = frames.slice(from);
	const end = rest.findIndex(({ follows }) => !follows);
	const own = end < 0 ? rest : rest.slice(0, end);
	const committed = own.slice(0, own.findLastIndex(({ isCommit }) => isCommit) + 1);
	const newest = new Map(committed.map(({ page, at }) => [page, at + frameHeaderSize]));

	return [...newest].some(
		([page, at]) =>
			!log
				.subarray(at, at + pageSize)
				.equals(database.subarray((page - 1) * pageSize, page * pageSize))
	);
}

type Sum = readonly [number, number];

function readSum(log: Buffer, at: number): Sum {
	return [log.readUInt32BE(at), log.readUInt32BE(at + 4)];
}

function isSame([one, other]: Sum, [first, second]: Sum): boolean {
	return one === first && other === second;
}

/** SQLite's sum over pairs of words, in the byte order that the first word of the log names. */
function addUp(log: Buffer, [first, second]: Sum, from: number, to: number): Sum {
	const isBig = isKnown(log) ? log.readUInt32BE(0) % 2 === 1 : endianness() === 'BE';
	let [one, other] = [first, second];
	for (let at = from; at < to; at += 8) {
		one = (one + (isBig ? log.readUInt32BE(at) : log.readUInt32LE(at)) + other) >>> 0;
		other = (other + (isBig ? log.readUInt32BE(at + 4) : log.readUInt32LE(at + 4)) + one) >>> 0;
	}

	return [one, other];
}

/** Whether the first word is still one of the two that SQLite writes. */
function isKnown(log: Buffer): boolean {
	return [0x377f0682, 0x377f0683].includes(log.readUInt32BE(0));
}
