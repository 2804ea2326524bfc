package org.mixingmentor.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.DatasetException;
import org.mixingmentor.dataset.StemClass;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.dataset.store.Dataset;
import org.mixingmentor.demo.internal.synthesis.Band;
import org.mixingmentor.demo.internal.synthesis.Instrument;
import org.mixingmentor.demo.internal.synthesis.Song;
import org.mixingmentor.demo.internal.synthesis.SongMix;
import org.mixingmentor.flaws.Dice;
import org.mixingmentor.flaws.Flaws;
import org.mixingmentor.flaws.Recipe;
import org.mixingmentor.flaws.Recipes;
import org.mixingmentor.flaws.Twin;
import org.mixingmentor.flaws.TwinFiles;
import org.mixingmentor.flaws.Twins;

/** One demo song in a dataset folder: its gold stems, their mix, a flawed part and a flawed mix. */
final class DemoSong {
    /** Field of the rows that says which seed made them. */
    private static final String SEED = "demo_seed";

    private static final int FLAWED = 2;
    private static final int ATTEMPTS = 16;

    private final Dataset dataset;
    private final String name;
    private final long seed;
    private final int number;
    private final List<CataloguedStem> known;
    private int written;

    /** @param known what the dataset has of this song */
    DemoSong(Dataset dataset, String name, long seed, int number, List<CataloguedStem> known) {
        this.dataset = dataset;
        this.name = name;
        this.seed = seed;
        this.number = number;
        this.known = known;
    }

    /** Writes what is missing; the number of files written. */
    int write() throws IOException {
        for (CataloguedStem stem : known) {
            requireOwn(stem);
        }
        if (!complete()) {
            render();
        }
        return written;
    }

    private void requireOwn(CataloguedStem stem) throws DatasetException {
        String other = stem.row().extra().get(SEED);
        if (isDemo(stem.row()) && !Long.toString(seed).equals(other)) {
            throw new DatasetException(dataset.folder() + " holds demo songs of seed " + other + ", not " + seed
                    + "; use that seed or another folder");
        }
    }

    private static boolean isDemo(StemRow row) {
        return row.extra().containsKey(SEED);
    }

    private boolean complete() {
        long there = known.stream()
                .filter(stem -> isDemo(stem.row()) && Files.exists(dataset.audio(stem.fileName())))
                .count();
        return there >= Band.instruments().size() + 1 + FLAWED;
    }

    private void render() throws IOException {
        Song song = Song.draw(seed, number);
        Map<String, Stem> parts = new LinkedHashMap<>();
        for (Instrument instrument : Band.instruments()) {
            parts.put(instrument.name(), instrument.play(song));
        }
        SongMix mixdown = new SongMix(song, parts);
        Stem mix = mixdown.of(parts);
        List<StemRow> rows = new ArrayList<>();
        for (Map.Entry<String, Stem> part : parts.entrySet()) {
            rows.add(gold(part.getKey(), part.getValue()));
        }
        rows.add(gold(SongMix.NAME, mix));
        Dice dice = Dice.of(song.seed(), "flaws");
        String flawed = Band.instruments().get(dice.index(parts.size())).name();
        rows.add(twin(flawed, parts.get(flawed), dice));
        rows.add(number % 2 == 0 ? twin(SongMix.NAME, mix, dice) : mix(parts, mix, mixdown, dice));
        dataset.put(rows, "demo " + name);
    }

    private StemRow gold(String instrument, Stem stem) throws IOException {
        StemRow row = goldRow(instrument);
        write(row.fileName(), stem);
        return row;
    }

    private StemRow goldRow(String instrument) {
        Map<String, String> extra = new LinkedHashMap<>();
        extra.put("source", "\"synthesised by Mixing Mentor\"");
        extra.put("license", "\"CC0-1.0\"");
        extra.put(SEED, Long.toString(seed));
        return StemRow.builder("good/" + name + "/" + instrument + ".wav")
                .stemClass(StemClass.IDEAL)
                .genre("metalcore")
                .instrument(instrument)
                .song(name)
                .extra(extra)
                .build();
    }

    private StemRow twin(String instrument, Stem gold, Dice dice) throws IOException {
        Twins twins = new Twins(gold);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Recipe recipe = Recipes.draw(new SplittableRandom(dice.seed()), Flaws.tokens());
            Optional<Twin> twin = twins.make(recipe);
            if (twin.isPresent()) {
                String fileName = flawedName(
                        instrument + "_" + TwinFiles.words(twin.get().recipe().steps()));
                write(fileName, twin.get().audio());
                return withSeed(TwinFiles.row(fileName, goldRow(instrument), twin.get()));
            }
        }
        throw new IllegalStateException("no flaw has an effect on " + name + "/" + instrument);
    }

    private StemRow mix(Map<String, Stem> parts, Stem goldMix, SongMix mixdown, Dice dice) throws IOException {
        FlawedMix flawed = FlawedMix.draw(parts, goldMix, mixdown, dice)
                .orElseThrow(() -> new IllegalStateException("no flaw of a part is heard in the mix of " + name));
        String words = TwinFiles.words(List.of(flawed.step()));
        String fileName = flawedName(SongMix.NAME + "_" + flawed.part() + "_" + words);
        write(fileName, flawed.audio());
        String flaw = flawed.step().flaw();
        return withSeed(TwinFiles.flawed(fileName, goldRow(SongMix.NAME))
                .flawTypes(flaw.isEmpty() ? List.of() : List.of(flaw))
                .note("only the " + flawed.part() + " is flawed: " + words)
                .build());
    }

    private String flawedName(String file) {
        return "bad/" + name + "/" + file + ".wav";
    }

    private StemRow withSeed(StemRow row) {
        Map<String, String> extra = new LinkedHashMap<>(row.extra());
        extra.put(SEED, Long.toString(seed));
        return row.toBuilder().extra(extra).build();
    }

    private void write(String fileName, Stem stem) throws IOException {
        Path file = dataset.audio(fileName);
        if (!Files.exists(file)) {
            TwinFiles.write(file, stem);
            written++;
        } else if (known.stream().noneMatch(other -> other.fileName().equals(fileName) && isDemo(other.row()))) {
            requireSame(file, stem);
        }
    }

    /** A file without its row is ours when a run was stopped between the two. */
    private static void requireSame(Path file, Stem stem) throws IOException {
        Path again = Files.createTempFile("demo", ".wav");
        try {
            TwinFiles.write(again, stem);
            if (Files.mismatch(file, again) >= 0) {
                throw new DatasetException(file + " is there already and is no demo stem; choose another folder");
            }
        } finally {
            Files.deleteIfExists(again);
        }
    }
}
