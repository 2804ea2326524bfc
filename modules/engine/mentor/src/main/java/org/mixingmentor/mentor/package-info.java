/**
 * Takes corrections and flaw probabilities, of a whole file or as they come live, and gives advice: sentences, the
 * parametric equaliser that does it, and the reason when there is none. Knows brains and fingerprints, never datasets
 * or training, so that it can live in a plug-in host. Hides the fit and the smoothing.
 */
package org.mixingmentor.mentor;
