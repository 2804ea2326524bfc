package org.mixingmentor.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mixingmentor.audio.Quantile;
import org.mixingmentor.dataset.Split;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.fingerprint.Profile;
import org.mixingmentor.flaws.GoldVariation;

/**
 * The distribution of the band levels of the gold stems of a genre and instrument, each stem counted once by its profile.
 * As training does, it takes the ideal stems of the training songs (and of songs without a split), so that what a stem is
 * said to want here is what it is taught there; where there
 * are none, all ideal stems.
 */
public final class GoldEnvelope {
    private final String title;
    private final List<Profile> gold;
    private final Profile mean;
    private final float[][] sorted;

    private GoldEnvelope(String title, List<Profile> gold) {
        this.title = title;
        this.gold = List.copyOf(gold);
        this.mean = Profile.mean(gold);
        this.sorted = new float[Bands.COUNT][gold.size()];
        for (int band = 0; band < Bands.COUNT; band++) {
            for (int i = 0; i < gold.size(); i++) {
                sorted[band][i] = gold.get(i).bandsDb()[band];
            }
            Arrays.sort(sorted[band]);
        }
    }

    /**
     * The envelope of gold that is no part of a dataset.
     *
     * @param title what it is, as in "beside ..."
     * @param gold at least one, none of them silent
     */
    public static GoldEnvelope of(String title, List<Profile> gold) {
        return new GoldEnvelope(title, gold);
    }

    /**
     * The envelope of an instrument; empty where no gold stem of it sounds.
     *
     * @param genre gold stems of another genre are left out, those without one stay; empty = every genre
     * @param instrument "unknown" for stems whose instrument nobody named
     */
    public static Optional<GoldEnvelope> of(List<StemSummary> all, Optional<String> genre, String instrument) {
        List<StemSummary> gold = all.stream()
                .filter(stem ->
                        stem.gold() && !stem.silent() && stem.instrument().equals(instrument))
                .filter(stem -> genre.isEmpty()
                        || stem.row().genre().isEmpty()
                        || stem.row().genre().equals(genre))
                .toList();
        List<StemSummary> learned = gold.stream()
                .filter(stem -> stem.row().split().orElse(Split.TRAIN) == Split.TRAIN)
                .toList();
        List<StemSummary> taken = learned.isEmpty() ? gold : learned;
        return taken.isEmpty()
                ? Optional.empty()
                : Optional.of(of(
                        title(taken.size(), genre, instrument),
                        taken.stream().map(StemSummary::profile).toList()));
    }

    private static String title(int count, Optional<String> genre, String instrument) {
        return count + " gold stem" + (count == 1 ? "" : "s") + " of "
                + genre.map(name -> name + " ").orElse("") + instrument + ", from training songs";
    }

    /** The envelope that a stem is to be seen against. */
    public static Optional<GoldEnvelope> around(StemSummary stem, List<StemSummary> all) {
        return of(all, stem.row().genre(), stem.instrument());
    }

    /** What gold it is: "12 gold stems of rock kick, from training songs". */
    public String title() {
        return title;
    }

    /** How many gold stems it is made of, 1 or more. */
    public int count() {
        return gold.size();
    }

    /** How the gold stems differ: what training finds the likeliest flaw of a stem with, where nothing nearer is known. */
    public GoldVariation variation() {
        return GoldVariation.of(gold);
    }

    /** The power mean of the stems' profiles. */
    public Profile mean() {
        return mean;
    }

    /**
     * The level below which a share of the gold stems lies, linear between ranks.
     *
     * @param share 0 to 1; 0.5 = the median
     * @return 32 values in dB
     */
    public float[] percentile(double share) {
        float[] levels = new float[Bands.COUNT];
        for (int band = 0; band < Bands.COUNT; band++) {
            levels[band] = (float) Quantile.linear(sorted[band], share);
        }
        return levels;
    }

    /** How many gold stems are louder than this in a band. */
    public int louder(int band, double db) {
        int count = 0;
        for (float level : sorted[band]) {
            count += level > db ? 1 : 0;
        }
        return count;
    }

    /** How many gold stems are quieter than this in a band. */
    public int quieter(int band, double db) {
        int count = 0;
        for (float level : sorted[band]) {
            count += level < db ? 1 : 0;
        }
        return count;
    }

    /** How many gold stems lie further out than this in a band, on its side of the median. */
    public int beyond(int band, double db) {
        return Math.min(louder(band, db), quieter(band, db));
    }
}
