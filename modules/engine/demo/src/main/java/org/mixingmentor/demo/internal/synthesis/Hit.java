package org.mixingmentor.demo.internal.synthesis;

/**
 * One stroke or note.
 *
 * @param step sixteenths from the song's beginning
 * @param velocity 0 to 1
 * @param steps its length in sixteenths
 * @param semitones above the song's root
 * @param open an open hi-hat, a chord that rings
 */
record Hit(int step, double velocity, int steps, int semitones, boolean open) {}
