package org.mixingmentor.audio.spi;

/**
 * The format of an audio file by its header.
 *
 * @param container short name of the container and codec, for people: "WAV 24-bit", "FLAC", "MP3"
 * @param sampleRate in Hz, 1 or more
 * @param channels 1 or 2; more are refused when the file is opened
 * @param frames length in frames at {@code sampleRate}, or -1 where only decoding tells
 */
public record SourceFormat(String container, int sampleRate, int channels, long frames) {}
