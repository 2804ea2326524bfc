/**
 * Takes a stream at any sample rate and gives it at 48 kHz, sample 0 where it was. Gives less than -130 dB of distortion,
 * images and aliases up to 0.45 of the lower of both rates. Hides the filters and the order in which they are run.
 */
package org.mixingmentor.audio.internal.resampling;
