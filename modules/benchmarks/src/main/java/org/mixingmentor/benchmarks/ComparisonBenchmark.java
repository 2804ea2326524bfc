package org.mixingmentor.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.mixingmentor.comparison.Audit;
import org.mixingmentor.comparison.Finding;
import org.mixingmentor.comparison.Projection;
import org.mixingmentor.comparison.Separation;
import org.mixingmentor.comparison.StemSpace;
import org.mixingmentor.comparison.StemSummary;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.Progress;
import org.mixingmentor.dataset.StemClass;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.dataset.StemStatus;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.fingerprint.Fingerprint;
import org.mixingmentor.fingerprint.Profile;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What the windows ask of very many stems: the map, what separates gold from flawed, the audit. The stems are mixtures of
 * a dozen independent causes and noise in every value, eight to a song, of eight instruments: as hard as real ones.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(value = 1, jvmArgs = "-Xmx3g")
public class ComparisonBenchmark {
    private static final int CAUSES = 12;
    private static final int A_SONG = 8;

    @Param({"10000", "100000"})
    public int stems;

    private final List<StemSummary> all = new ArrayList<>();

    @Setup
    public void summarise() {
        Random random = new Random(64);
        double[][] effects = new double[CAUSES][Fingerprint.SIZE];
        for (double[] effect : effects) {
            for (int field = 0; field < effect.length; field++) {
                effect[field] = random.nextGaussian() * (isShare(field) ? 0.02 : 3);
            }
        }
        double[][] instruments = new double[A_SONG][Fingerprint.SIZE];
        for (double[] instrument : instruments) {
            for (int field = 0; field < instrument.length; field++) {
                instrument[field] = isShare(field) ? 0.3 : -40 + 8 * random.nextGaussian();
            }
            instrument[Fingerprint.CENTROID] = 500 + 4000 * random.nextDouble();
        }
        for (int i = 0; i < stems; i++) {
            all.add(stem(i, instruments[i % A_SONG], effects, random));
        }
    }

    private static boolean isShare(int field) {
        return field == Fingerprint.FLATNESS
                || field == Fingerprint.ZERO_CROSSING_RATE
                || field == Fingerprint.CORRELATION
                || field == Fingerprint.SIDE_MID;
    }

    private static StemSummary stem(int index, double[] instrument, double[][] effects, Random random) {
        float[] mean = new float[Fingerprint.SIZE];
        double[] causes = random.doubles(effects.length, -1.7, 1.7).toArray();
        for (int field = 0; field < mean.length; field++) {
            double value = instrument[field] + random.nextGaussian() * (isShare(field) ? 0.02 : 1);
            for (int cause = 0; cause < causes.length; cause++) {
                value += causes[cause] * effects[cause][field];
            }
            mean[field] = (float) (isShare(field) ? Math.max(0.001, Math.min(1, value)) : value);
        }
        float[] bands = new float[Bands.COUNT];
        System.arraycopy(mean, Fingerprint.BANDS, bands, 0, bands.length);
        Profile profile = new Profile(bands, mean[Fingerprint.CREST], mean[Fingerprint.CORRELATION], -10);
        StemRow row = StemRow.builder("song" + index / A_SONG + "/" + index + ".wav")
                .song("song" + index / A_SONG)
                .instrument("instrument" + index % A_SONG)
                .stemClass(random.nextInt(3) == 0 ? StemClass.FLAWED : StemClass.IDEAL)
                .build();
        CataloguedStem stem = new CataloguedStem(row, "hash" + index, Optional.empty(), StemStatus.OK, "");
        return new StemSummary(stem, profile, mean, 60, 60, 0);
    }

    @Benchmark
    public Projection map() {
        return StemSpace.of(all).project();
    }

    @Benchmark
    public Separation separation() {
        return Separation.of(all, Optional.empty(), Optional.empty(), () -> false);
    }

    @Benchmark
    public Map<String, List<Finding>> audit() {
        return Audit.of(all, Progress.none());
    }
}
