package org.mixingmentor.demo.internal.synthesis;

import java.util.List;
import org.mixingmentor.audio.Stem;

/** One part of a song. */
public interface Instrument {
    /** Its word in a dataset. */
    String name();

    /** Plays the song from its beginning to its end: {@link Song#frames()} frames. */
    Stem play(Song song);

    /** The whole band, in the order of its stems. */
    static List<Instrument> band() {
        return List.of(new KickDrum(), new SnareDrum(), new HiHat(), new BassGuitar(), new RhythmGuitar());
    }
}
