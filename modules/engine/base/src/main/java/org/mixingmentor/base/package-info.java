/**
 * Takes a scanned dataset of many real recordings and gives the base: their fingerprints, a few chunks each, which every
 * training may learn beside the user's own gold. Gives the gold bands of an instrument or a genre as well. Hides the file,
 * a NumPy archive of 16-bit values.
 */
package org.mixingmentor.base;
