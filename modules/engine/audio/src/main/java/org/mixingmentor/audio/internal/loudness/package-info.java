/**
 * Takes samples as they go by and gives loudness by ITU-R BS.1770-4, EBU Tech 3341 and 3342, and the true peak. Gives
 * them with memory that grows by kilobytes an hour. Hides filters, gates and the interpolator.
 */
package org.mixingmentor.audio.internal.loudness;
