/**
 * Takes samples as they go by and gives what loudness by ITU-R BS.1770-4 and EBU Tech 3341 is made of: K-weighted
 * energies, their means above a gate, sliding loudness and the true peak. Gives them with memory that grows by kilobytes an
 * hour. Hides the filters and the interpolator.
 */
package org.mixingmentor.audio.internal.loudness;
