package org.mixingmentor.demo.internal.synthesis;

import java.util.List;

/** The instruments of a demo song: kick, snare, hi-hat, bass and rhythm guitar. */
public final class Band {
    private Band() {}

    /** All of them, in the order of their stems. */
    public static List<Instrument> instruments() {
        return List.of(new KickDrum(), new SnareDrum(), new HiHat(), new BassGuitar(), new RhythmGuitar());
    }
}
