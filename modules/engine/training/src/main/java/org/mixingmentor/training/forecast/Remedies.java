package org.mixingmentor.training.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mixingmentor.base.BaseRecording;
import org.mixingmentor.flaws.Cholesky;

/** What a forecast means, and how much would be found with other gold. */
final class Remedies {
    /** Less than this is no help worth naming. */
    private static final double WORTH = 0.05;

    private static final int LEAST_SONGS = 4;
    /** So many pairs of stems of a song tell how those of one differ. */
    private static final int LEAST_PAIRS = 4;

    private static final double NARROW_DB = 3;
    private static final int SIMULATED = 200;
    private static final int TRIES = 4;
    private static final int N = Spectrum.N;

    private final SongsLeftOut leftOut;
    private final List<Gold> gold;
    private final List<BaseRecording> like;
    private final double[][] shape;

    Remedies(SongsLeftOut leftOut, List<Gold> gold, List<BaseRecording> like, double[][] shape) {
        this.leftOut = leftOut;
        this.gold = gold;
        this.like = like;
        this.shape = shape;
    }

    /** What the figures mean, then what is worth trying. */
    List<String> sentences(Trials trials, List<Forecast.Found> found, Forecast.Found drawn) {
        List<String> sentences = new ArrayList<>();
        sentences.add(meaning(found));
        sentences.add(more(trials.observedDb()));
        narrower(drawn.right()).ifPresent(sentences::add);
        GoldSpread all = GoldSpread.of(Gold.sounds(gold), shape).known();
        double helps = drawn.right() + WORTH;
        double narrow = all.meanDb() > NARROW_DB ? simulated(all.scaledTo(NARROW_DB)) : 0;
        if (narrow > helps) {
            sentences.add(String.format(
                    Locale.ROOT,
                    "Gold that spreads by %.0f dB a band (a narrower genre, one kit, one album): %.0f %%.",
                    NARROW_DB,
                    100 * narrow));
        }
        Optional<GoldSpread> within = reference().filter(spread -> spread.meanDb() < all.meanDb());
        double near = within.isPresent() ? simulated(within.get()) : 0;
        if (near > helps) {
            sentences.add(String.format(
                    Locale.ROOT,
                    "A reference as near as another stem of the same song or kit (%.1f dB a band): %.0f %%.",
                    within.get().meanDb(),
                    100 * near));
        }
        return sentences;
    }

    /** Whether more songs help, by how much more the observer errs that knows half of these. */
    private String more(double observedDb) {
        List<List<Gold>> songs = List.copyOf(Gold.songs(gold).values());
        if (songs.size() < 2 * LEAST_SONGS) {
            return "More songs like these help: so few say little of the next one.";
        }
        double half = 0;
        for (int part = 0; part < 2; part++) {
            List<Gold> some = new ArrayList<>();
            for (int i = part; i < songs.size(); i += 2) {
                some.addAll(songs.get(i));
            }
            half += leftOut.trials(some, 1).observedDb() / 2;
        }
        double larger = half / observedDb - 1;
        return larger < WORTH
                ? "More songs like these hardly help: half of them would do nearly as well."
                : String.format(
                        Locale.ROOT,
                        "More songs like these help: with half of them the error would be %.0f %% larger.",
                        100 * larger);
    }

    private static String meaning(List<Forecast.Found> found) {
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).right() >= 0.5) {
                return String.format(
                        Locale.ROOT,
                        "Flaws from about %.0f dB on are found more often than not.",
                        Forecast.GAINS_DB.get(i));
            }
        }
        return "Not even flaws of 12 dB are found more often than not: gold differs from gold by as much as by a flaw.";
    }

    /** The genre whose gold alone does best, and clearly better than all of it. */
    private Optional<String> narrower(double right) {
        Map<String, List<Gold>> genres = gold.stream()
                .filter(stem -> !stem.genre().isEmpty())
                .collect(Collectors.groupingBy(Gold::genre, TreeMap::new, Collectors.toList()));
        Optional<String> best = Optional.empty();
        double most = right + WORTH;
        for (Map.Entry<String, List<Gold>> genre : genres.entrySet()) {
            int songs = Gold.songs(genre.getValue()).size();
            if (genre.getValue().size() == gold.size() || songs < LEAST_SONGS) {
                continue;
            }
            Trials trials = leftOut.trials(genre.getValue(), 1);
            double alone = trials.right(Tries.DRAWN);
            if (alone > most) {
                most = alone;
                best = Optional.of(String.format(
                        Locale.ROOT, "The %d songs of genre %s alone: %.0f %%.", songs, genre.getKey(), 100 * alone));
            }
        }
        return best;
    }

    /** How stems of one song differ: of the user's own, or else of the base. */
    private Optional<GoldSpread> reference() {
        Optional<GoldSpread> own = GoldSpread.within(Gold.sounds(gold), shape, LEAST_PAIRS);
        return own.isPresent() ? own : GoldSpread.within(Shape.sounds(like), shape, LEAST_PAIRS);
    }

    /** The share of drawn flaws that is found where the spread is known exactly. */
    private static double simulated(GoldSpread spread) {
        IdealObserver observer = new IdealObserver(spread);
        Cholesky factor = Cholesky.of(spread.covariance());
        SplittableRandom random = new SplittableRandom(2);
        Trials trials = new Trials(1);
        for (int k = 0; k < SIMULATED; k++) {
            double[] noise = new double[N];
            for (int i = 0; i < N; i++) {
                noise[i] = random.nextGaussian();
            }
            double[] sound = factor.coloured(noise);
            for (int i = 0; i < N; i++) {
                sound[i] += spread.mean()[i];
            }
            Tries.add(observer, Spectrum.profile(sound), trials.song(), 1, TRIES, random);
        }
        return trials.right(Tries.DRAWN);
    }
}
