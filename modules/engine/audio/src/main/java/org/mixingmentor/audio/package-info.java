/**
 * Takes an audio file (or an input device) and gives the sound as planar stereo floats, at its own rate or at 48 kHz,
 * with its loudness by ITU-R BS.1770-4. Gives also what the other way round needs: biquads, rooms, a WAV writer, and
 * sounds for {@link org.mixingmentor.audio.playback}. Hides the decoders, the resampler and javax.sound.
 */
package org.mixingmentor.audio;
