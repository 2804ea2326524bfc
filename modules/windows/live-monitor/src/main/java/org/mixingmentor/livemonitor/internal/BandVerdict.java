package org.mixingmentor.livemonitor.internal;

import org.mixingmentor.brain.GoldProfile;
import org.mixingmentor.mentor.EqFit;
import org.mixingmentor.mentor.LiveSnapshot;

/** What is to be said of a band by itself: where it stands to gold, and whether its correction counts. */
enum BandVerdict {
    ABOVE_GOLD,
    WITHIN_GOLD,
    BELOW_GOLD;

    /** Nothing below is painted: dB at -18 LUFS. */
    static final double LOWEST_DB = -84;

    /** So far outside the envelope it is said, in dB. */
    private static final double OUTSIDE_DB = 1.5;

    /**
     * Whether it leaves the gold envelope.
     *
     * @param ownDb the band at -18 LUFS; one below all that is painted is not called too low
     */
    static BandVerdict of(GoldProfile gold, int band, double ownDb) {
        if (ownDb > gold.p90()[band] + OUTSIDE_DB) {
            return ABOVE_GOLD;
        }
        return ownDb < gold.p10()[band] - OUTSIDE_DB && ownDb > LOWEST_DB ? BELOW_GOLD : WITHIN_GOLD;
    }

    /** Whether a band's correction is more than the dead zone while the brain has something to say. */
    static boolean corrects(LiveSnapshot shown, int band) {
        boolean advised = shown.sentence().isEmpty() || !shown.eq().isEmpty();
        return advised && Math.abs(shown.correction().bandDb(band)) >= EqFit.DEAD_ZONE_DB;
    }
}
