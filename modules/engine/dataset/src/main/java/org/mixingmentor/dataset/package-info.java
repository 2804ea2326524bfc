/**
 * Takes a folder of audio and its metadata.jsonl and gives stems with their labels, splits, measurements and
 * fingerprints, each edit durable before it shows and with its undo. Follows the files when they move, merges what
 * others changed in metadata.jsonl, and lets one process write at a time. Hides SQLite, the JSON form and the lock.
 */
package org.mixingmentor.dataset;
