package org.mixingmentor.benchmarks;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.dataset.store.Dataset;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** A catalogue of 200,000 stems: to open it (bound: 2 s, in a fresh process too), and to edit one. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class CatalogueBenchmark {
    private GeneratedFolder folder;

    @Setup(Level.Trial)
    public void generate() throws IOException, SQLException {
        folder = GeneratedFolder.make();
    }

    @TearDown(Level.Trial)
    public void delete() throws IOException {
        folder.close();
    }

    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Fork(5)
    public CataloguedStem openCold() throws IOException {
        return first();
    }

    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Fork(5)
    public void openAllCold(Blackhole read) throws IOException {
        try (Dataset dataset = Dataset.open(folder.path())) {
            dataset.stems().forEach(read::consume);
        }
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Fork(1)
    @Warmup(iterations = 3, time = 3)
    @Measurement(iterations = 5, time = 3)
    public CataloguedStem openWarm() throws IOException {
        return first();
    }

    private CataloguedStem first() throws IOException {
        try (Dataset dataset = Dataset.open(folder.path())) {
            return dataset.stems().get(0);
        }
    }

    /** An open folder, to edit in. */
    @State(Scope.Benchmark)
    public static class Open {
        private Dataset dataset;
        private StemRow row;
        private int count;

        @Setup(Level.Trial)
        public void open(CatalogueBenchmark catalogue) throws IOException {
            dataset = Dataset.open(catalogue.folder.path());
            row = dataset.stem("good/song 00000/kick 0.wav").orElseThrow().row();
        }

        @TearDown(Level.Trial)
        public void close() throws IOException {
            dataset.close();
        }
    }

    @Benchmark
    @BenchmarkMode({Mode.AverageTime, Mode.SampleTime})
    @Fork(1)
    @Warmup(iterations = 2, time = 3)
    @Measurement(iterations = 3, time = 3)
    public void edit(Open open) throws IOException {
        open.count++;
        open.dataset.put(List.of(open.row.toBuilder().note("" + open.count).build()), "note");
    }
}
