package org.mixingmentor.mentor;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mixingmentor.audio.ChunkGrid;
import org.mixingmentor.audio.LiveLoudnessMeter;
import org.mixingmentor.brain.Brain;
import org.mixingmentor.brain.BrainException;
import org.mixingmentor.brain.GoldProfile;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.fingerprint.Fingerprint;
import org.mixingmentor.fingerprint.Fingerprinter;
import org.mixingmentor.mentor.spi.AdviceRule;

/**
 * Analyses a 48 kHz sound every 50 ms: loudness, gain, fingerprint, brain, advice. On the chunk grid of files,
 * so that live and file agree. One thread.
 */
final class LiveAnalysis {
    private static final int STEP = ChunkGrid.STEP;
    private static final double SIGNAL_LUFS = -50;
    /** What a new brain is told of at once, so that the advice has no gap: all that the averages reach back to. */
    private static final int KEPT_CHUNKS = Smoothing.FINGERPRINT_CHUNKS;

    private final List<AdviceRule> rules;
    private final Fingerprinter fingerprinter = new Fingerprinter();
    private final LiveLoudnessMeter meter = new LiveLoudnessMeter();
    private final LiveBands bands = new LiveBands();
    private final LiveImage image = new LiveImage();
    private final LiveFeed feed = new LiveFeed();
    private final float[] left = new float[ChunkGrid.CHUNK];
    private final float[] right = new float[ChunkGrid.CHUNK];
    private final float[] fingerprint = new float[Fingerprint.SIZE];
    private final float[] kept = new float[KEPT_CHUNKS * Fingerprint.SIZE];
    private int keptCount;
    private Brain brain;
    private LiveSettings settings;
    private AdviceTracker tracker;
    private boolean mono;
    private int filled = STEP;
    private long steps;
    private double gainDb = Double.NaN;
    private boolean signal;
    private String failure = "";

    /** @param brain stays the caller's to close */
    LiveAnalysis(Brain brain, List<AdviceRule> rules, LiveSettings settings) {
        this.brain = brain;
        this.rules = rules;
        this.settings = settings;
        this.tracker = newTracker();
        settings.gainDb().ifPresent(known -> gainDb = known);
    }

    private AdviceTracker newTracker() {
        return new AdviceTracker(brain, rules, mono, settings.instrument(), settings.pace(), settings.falseAlarms());
    }

    /** From now on with another brain, or told otherwise; the last three seconds are heard again by it. */
    void change(Brain other, LiveSettings told) {
        brain = other;
        settings = told;
        failure = "";
        tracker = newTracker();
        int first = Math.max(0, keptCount - KEPT_CHUNKS);
        try {
            for (int chunk = first; chunk < keptCount; chunk++) {
                tracker.accept(kept, chunk % KEPT_CHUNKS * Fingerprint.SIZE);
                if ((chunk - first + 1) % AdvicePace.UPDATE_CHUNKS == 0) {
                    tracker.update();
                }
            }
        } catch (BrainException e) {
            failure = e.getMessage();
        }
        showAdvice();
    }

    /** Whether the source has one channel. */
    void mono(boolean one) {
        if (one != mono) {
            mono = one;
            tracker = newTracker();
        }
    }

    /**
     * Takes frames at 48 kHz, from {@code offset}, until a step is complete.
     *
     * @return how many frames it took; when {@link #complete()} then, call {@link #step()}
     */
    int take(float[] l, float[] r, int offset, int length) {
        int n = Math.min(length, ChunkGrid.CHUNK - filled);
        System.arraycopy(l, offset, left, filled, n);
        System.arraycopy(r, offset, right, filled, n);
        filled += n;
        return n;
    }

    boolean complete() {
        return filled == ChunkGrid.CHUNK;
    }

    /** Whether part of a step has come. */
    boolean begun() {
        return filled > STEP;
    }

    /** Fills the step with zeros: the sound is over. */
    void fill() {
        Arrays.fill(left, filled, ChunkGrid.CHUNK, 0f);
        Arrays.fill(right, filled, ChunkGrid.CHUNK, 0f);
        filled = ChunkGrid.CHUNK;
    }

    /** Analyses the chunk that the step has completed. */
    void step() {
        steps++;
        meter.add(left, right, STEP, STEP);
        follow();
        if (Double.isNaN(gainDb)) {
            image.add(left, right, STEP, STEP, 1);
        } else {
            double gain = Math.pow(10, gainDb / 20);
            image.add(left, right, STEP, STEP, gain);
            fingerprinter.compute(left, right, 0, gain, fingerprint, 0);
            bands.add(fingerprint);
            if (signal) {
                advise();
            }
        }
        System.arraycopy(left, STEP, left, 0, STEP);
        System.arraycopy(right, STEP, right, 0, STEP);
        filled = STEP;
    }

    /** The gain follows the loudness, unless there is nothing to follow. */
    private void follow() {
        if (settings.gainDb().isPresent()) {
            signal = true;
            return;
        }
        boolean before = signal;
        signal = meter.shortTermLufs() >= SIGNAL_LUFS;
        double recent = meter.recentLufs();
        if (signal && !Double.isNaN(recent)) {
            gainDb = ChunkGrid.TARGET_LUFS - recent;
        }
        if (before && !signal) {
            tracker = newTracker();
            feed.clear(seconds());
            keptCount = 0;
        }
    }

    private void advise() {
        System.arraycopy(fingerprint, 0, kept, keptCount % KEPT_CHUNKS * Fingerprint.SIZE, Fingerprint.SIZE);
        keptCount++;
        if (keptCount == 2 * KEPT_CHUNKS) {
            keptCount = KEPT_CHUNKS;
        }
        if (!failure.isEmpty()) {
            return;
        }
        try {
            tracker.accept(fingerprint, 0);
        } catch (BrainException e) {
            failure = e.getMessage();
            feed.clear(seconds());
            return;
        }
        if (steps % AdvicePace.UPDATE_CHUNKS == 0) {
            tracker.update();
            showAdvice();
        }
    }

    private void showAdvice() {
        feed.update(tracker, seconds());
    }

    /** Begins the meters that remember anew. */
    void restart() {
        meter.restart();
        bands.restart();
    }

    double seconds() {
        return (double) steps * STEP / ChunkGrid.SAMPLE_RATE;
    }

    /** The last chunk's 64 values; overwritten by the next. */
    float[] fingerprint() {
        return fingerprint;
    }

    LiveState state() {
        if (signal) {
            return LiveState.LISTENING;
        }
        return Double.isNaN(meter.momentaryLufs()) ? LiveState.OPENING : LiveState.NO_SIGNAL;
    }

    /** Why nothing is advised; empty where all is well. */
    String sentence() {
        return switch (state()) {
            case OPENING -> "Listening for the first moments: advice needs the loudness of 400 ms.";
            case NO_SIGNAL -> "No signal: what comes in is below -50 LUFS. Play something, or choose another input or"
                    + " channel pair.";
            default -> failure.isEmpty() ? tracker.abstained().orElse("") : failure;
        };
    }

    /** Everything that is known now, as the source is otherwise described. */
    LiveSnapshot snapshot(
            LiveState state, String sentence, String source, int channels, int sampleRate, LiveTiming timing) {
        boolean advised = signal && state != LiveState.LOST;
        return new LiveSnapshot(
                seconds(),
                state,
                sentence,
                source,
                brain.file().getFileName().toString(),
                channels,
                sampleRate,
                bands.spectrum(),
                gold(),
                signal ? tracker.correction() : Correction.none(),
                advised ? tracker.eq() : List.of(),
                advised ? tracker.flaws() : Map.of(),
                advised ? feed.advice() : List.of(),
                feed.changesPerMinute(seconds()),
                new LiveLoudness(
                        meter.momentaryLufs(),
                        meter.shortTermLufs(),
                        meter.integratedLufs(),
                        meter.truePeakDbtp(),
                        gainDb),
                image.stereo(),
                timing);
    }

    private Optional<GoldProfile> gold() {
        Map<String, GoldProfile> gold = brain.metadata().gold();
        return settings.target()
                .or(() -> settings.instrument().map(gold::get))
                .or(() -> gold.size() == 1 ? gold.values().stream().findFirst() : Optional.empty());
    }
}
