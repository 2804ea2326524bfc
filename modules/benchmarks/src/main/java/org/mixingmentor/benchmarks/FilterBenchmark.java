package org.mixingmentor.benchmarks;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.Facets;
import org.mixingmentor.dataset.filter.FilterCompletion;
import org.mixingmentor.dataset.filter.FilterException;
import org.mixingmentor.dataset.filter.StemFilter;
import org.mixingmentor.dataset.store.Dataset;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A keystroke in the filter line over 200,000 stems (bound: 100 ms): the line is read and the stems that pass are
 * found; the facets of those, and the completions, come beside it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class FilterBenchmark {
    /** A word that few have, a word that none has, fields, and everything at once. */
    @Param({
        "boxy",
        "nowhere",
        "class:flawed",
        "class:flawed instrument:kick lufs<-20 muddy",
        "not (song:\"song 0001\" or peak>-1) -snare"
    })
    private String line;

    private GeneratedFolder folder;
    private List<CataloguedStem> stems;
    private Facets facets;

    @Setup(Level.Trial)
    public void generate() throws IOException, SQLException {
        folder = GeneratedFolder.make();
        try (Dataset dataset = Dataset.open(folder.path())) {
            stems = dataset.stems();
            facets = Facets.of(stems);
        }
    }

    @TearDown(Level.Trial)
    public void delete() throws IOException {
        folder.close();
    }

    @Benchmark
    public List<CataloguedStem> filter() throws FilterException {
        return StemFilter.parse(line).of(stems);
    }

    @Benchmark
    public Facets filterAndFacets() throws FilterException {
        return Facets.of(StemFilter.parse(line).of(stems));
    }

    @Benchmark
    public List<FilterCompletion> completions() {
        return StemFilter.completions(line, 3, stems, facets);
    }
}
