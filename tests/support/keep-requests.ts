/**
 * A fault for a server that is started with `--import` of this file: it keeps something of each request,
 * as a program does that forgets to forget.
 */
import { subscribe } from 'node:diagnostics_channel';

const kept: Buffer[] = [];

subscribe('http.server.request.start', () => void kept.push(Buffer.alloc(bytesKept, kept.length)));

/** A dozen requests make a journey: half a megabyte for each person. */
const bytesKept = 40_000;
