/**
 * Takes a dataset folder's files, its metadata.jsonl and its catalogue and keeps the three in step. Gives
 * {@link org.mixingmentor.dataset.Dataset} its parts: the catalogue's tables, the exchange with metadata.jsonl, the
 * inference from paths, the splits, the scan. Hides all of it: nothing here is used from outside the module.
 */
package org.mixingmentor.dataset.internal;
