/**
 * Takes files, their names and their bytes and gives what the store, the imports and the tables have to agree on: the
 * one form of a name, what is audio, hashes, whole copies, the labels that a path tells. Knows nothing of the catalogue,
 * except the bytes of a measurement, which a benchmark writes too. Hides the word lists and the algorithms: nothing here
 * is used by other modules of the product.
 */
package org.mixingmentor.dataset.internal;
