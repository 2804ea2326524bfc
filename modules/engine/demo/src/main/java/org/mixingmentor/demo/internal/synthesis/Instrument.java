package org.mixingmentor.demo.internal.synthesis;

import org.mixingmentor.audio.Stem;

/** One part of a song. */
public interface Instrument {
    /** Its word in a dataset. */
    String name();

    /** Plays the song from its beginning to its end: {@link Song#frames()} frames. */
    Stem play(Song song);
}
