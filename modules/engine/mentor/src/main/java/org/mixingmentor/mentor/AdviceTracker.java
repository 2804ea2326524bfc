package org.mixingmentor.mentor;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.mixingmentor.audio.ChunkGrid;
import org.mixingmentor.brain.AdviceCalibration;
import org.mixingmentor.brain.Brain;
import org.mixingmentor.brain.BrainException;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.fingerprint.Fingerprint;
import org.mixingmentor.mentor.spi.AdviceItem;
import org.mixingmentor.mentor.spi.AdviceRule;
import org.mixingmentor.mentor.spi.EqFilter;
import org.mixingmentor.mentor.spi.Findings;

/**
 * Advice while a sound goes by: {@link #accept} each chunk, which allocates nothing of its own (ONNX Runtime does, under a kilobyte), and {@link #update} every {@value
 * AdvicePace#UPDATE_CHUNKS} chunks, which makes the fit and the words. Live and over a file the same. As the brain: one instance a
 * thread.
 */
final class AdviceTracker {
    private final Brain brain;
    private final double falseAlarms;
    private final Ranking ranking;
    private final Abstention abstention;
    private final boolean mono;
    private final Optional<String> instrument;
    private final Smoothing smoothing;
    private final Hysteresis hysteresis;
    private final float[] correctionRow = new float[Correction.SIZE];
    private final float[] flawRow;
    private final float[] spread = new float[1];
    private final float[] fingerprint = new float[Fingerprint.SIZE];
    private Correction correction = Correction.none();
    private Optional<String> abstained = Optional.of(Abstention.silence().sentence());
    private List<AdviceItem> advice = List.of();
    private List<EqFilter> eq = List.of();
    private Map<String, Double> flaws = Map.of();

    /**
     * Follows one sound with a brain, which stays the caller's to close, at the usual pace.
     *
     * @param mono whether the sound has one channel
     * @param instrument what it is, in lower snake case, where that is known
     */
    AdviceTracker(Brain brain, Collection<? extends AdviceRule> rules, boolean mono, Optional<String> instrument) {
        this(brain, rules, mono, instrument, AdvicePace.usual(), AdviceCalibration.FALSE_ALARMS);
    }

    /**
     * The same at a pace of one's own.
     *
     * @param falseAlarms as in {@link AdviceRequest#falseAlarms}
     */
    AdviceTracker(
            Brain brain,
            Collection<? extends AdviceRule> rules,
            boolean mono,
            Optional<String> instrument,
            AdvicePace pace,
            double falseAlarms) {
        this.brain = brain;
        this.falseAlarms = falseAlarms;
        this.ranking = new Ranking(List.copyOf(rules), brain.metadata().adviceCalibration());
        this.abstention = new Abstention(brain);
        this.mono = mono;
        this.instrument = instrument;
        this.smoothing = new Smoothing(brain.flawCount(), pace.smoothingChunks());
        this.hysteresis = new Hysteresis(pace);
        this.flawRow = new float[brain.flawCount()];
    }

    /**
     * Takes the next chunk.
     *
     * @param chunk 64 values from {@code offset}
     * @throws BrainException if the brain fails on it
     */
    void accept(float[] chunk, int offset) throws BrainException {
        brain.predict(chunk, offset, correctionRow, flawRow, spread);
        smoothing.add(chunk, offset, correctionRow, flawRow, spread[0]);
    }

    /** Makes up its mind anew. Items hold and go by the number of updates: call it every {@value AdvicePace#UPDATE_CHUNKS} chunks. */
    void update() {
        smoothing.correction(correctionRow);
        smoothing.flaws(flawRow);
        smoothing.fingerprint(fingerprint);
        smoothing.spread(spread);
        correction = BrainFindings.audible(new Correction(correctionRow.clone()).levelFree(), mono);
        abstained = reason();
        if (abstained.isPresent()) {
            eq = List.of();
            flaws = Map.of();
            advice = hysteresis.update(List.of());
        } else {
            Findings findings = findings();
            eq = findings.eq();
            flaws = findings.flaws();
            advice = hysteresis.update(ranking.suggestions(findings));
        }
    }

    private Optional<String> reason() {
        if (!smoothing.sounding()) {
            return Optional.of(Abstention.silence().sentence());
        }
        return abstention
                .otherInstrument(instrument)
                .or(() -> abstention.strange(
                        brain.metadata().distribution().distance(fingerprint, 0),
                        ChunkGrid.centreSeconds(smoothing.fingerprintChunks())))
                .or(() -> abstention.disagreement(spread[0]))
                .map(Refusal::sentence);
    }

    private Findings findings() {
        double[] flaws = new double[flawRow.length];
        for (int i = 0; i < flaws.length; i++) {
            flaws[i] = flawRow[i];
        }
        return BrainFindings.of(brain, correction, flaws, mono, instrument, falseAlarms);
    }

    /** The last second's correction at the last update, level-free. */
    Correction correction() {
        return correction;
    }

    /** What is to be shown: at most three items, the most important first. An item outlasts its cause a little. */
    List<AdviceItem> advice() {
        return advice;
    }

    /** The same with what the display needs to know. */
    List<Hysteresis.Held> held() {
        return hysteresis.held();
    }

    /** The parametric fit of {@link #correction}, largest filter first; none where nothing is advised. */
    List<EqFilter> eq() {
        return eq;
    }

    /** Mean probability by flaw type over the last second; empty where nothing is advised. */
    Map<String, Double> flaws() {
        return flaws;
    }

    /** How far the brain's members differ over the last three seconds, as a share of what is usual; 0 without members. */
    double disagreement() {
        OptionalDouble threshold = brain.metadata().spreadThresholdDb();
        return threshold.isEmpty() ? 0 : spread[0] / threshold.getAsDouble();
    }

    /** Why nothing is advised just now, as a sentence. */
    Optional<String> abstained() {
        return abstained;
    }
}
