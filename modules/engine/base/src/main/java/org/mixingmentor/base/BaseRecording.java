package org.mixingmentor.base;

import org.mixingmentor.fingerprint.FingerprintMatrix;
import org.mixingmentor.fingerprint.Profile;

/**
 * A recording of the base: a hit, a note, a loop, or an excerpt of a song. It is taken as gold.
 *
 * @param name of the file it was, without a folder's meaning
 * @param song the song, kit or preset that it belongs to: recordings of one stand on one side of any split
 * @param instrument as in a dataset, such as kick, snare or mix; "other" where it was not told
 * @param genre as in a dataset; empty where it was not told
 * @param source the package it comes from, with its version
 * @param mono whether it has one channel
 * @param profile of all its chunks
 * @param chunks 1 to 16 of them, spread over the time that it sounds; at -18 LUFS, in steps of 16 bits
 */
public record BaseRecording(
        String name,
        String song,
        String instrument,
        String genre,
        String source,
        boolean mono,
        Profile profile,
        FingerprintMatrix chunks) {}
