/**
 * Takes WAV, RF64, BW64, AIFF and AIFF-C files and gives their uncompressed samples as streams. Reads chunks and samples
 * itself, for speed and because every lie of a header must get its sentence. Hides byte orders, sample encodings and
 * chunk layouts.
 */
package org.mixingmentor.audio.internal.pcm;
