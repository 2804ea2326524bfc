/**
 * Takes a dataset folder's files, its metadata.jsonl and its catalogue and keeps the three in step. Gives
 * {@link org.mixingmentor.dataset.store.Dataset}: stems with their labels, splits, measurements and fingerprints, each
 * edit durable before it shows and with its undo, one process writing at a time. Hides all else: SQLite and its tables,
 * the exchange with metadata.jsonl, the scan, the lock.
 */
package org.mixingmentor.dataset.store;
