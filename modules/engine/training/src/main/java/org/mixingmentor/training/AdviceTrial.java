package org.mixingmentor.training;

/**
 * What a model said of a stem that it had not met, with an EQ flaw in it or without one.
 *
 * @param ideal whether there is nothing to be said
 * @param strengthDb the largest correction in the 27 advised bands, 0 or more, in dB
 * @param right whether it undoes the flaw: of the right sign and within half an octave of a bell, or inside a shelf; of an
 *     ideal stem never
 */
public record AdviceTrial(boolean ideal, double strengthDb, boolean right) {}
