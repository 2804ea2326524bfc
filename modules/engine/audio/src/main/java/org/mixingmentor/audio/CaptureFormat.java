package org.mixingmentor.audio;

/**
 * The sample format of an open {@link CaptureSource}.
 *
 * @param sampleRate Hz
 * @param channels 1 or 2; both arrays of a mono source hold the same samples
 * @param bits per sample as the device delivers them; 32 for a file
 */
public record CaptureFormat(int sampleRate, int channels, int bits) {}
