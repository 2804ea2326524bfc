package org.mixingmentor.visualization.internal.spectra;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mixingmentor.comparison.GoldEnvelope;
import org.mixingmentor.comparison.StemSummary;
import org.mixingmentor.dataset.Progress;
import org.mixingmentor.dataset.store.Dataset;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.fingerprint.Correction;
import org.mixingmentor.fingerprint.FingerprintMatrix;
import org.mixingmentor.flaws.Target;
import org.mixingmentor.mentor.EqFit;
import org.mixingmentor.mentor.FileAdvice;
import org.mixingmentor.mentor.spi.EqFilter;
import org.mixingmentor.visualization.internal.compared.ReferenceSound;

/**
 * What the spectra show: the engine's answers about the compared stems, of one moment.
 *
 * @param stems at most {@value #MOST}
 * @param left how many more were selected
 * @param missing selected stems that have no fingerprints
 * @param gold the target that was chosen, or the envelope of the first stem's genre and instrument; empty where there is none, or a
 *     reference is shown
 * @param chunk 32 bands of the picked chunk of the first stem
 */
record Spectra(
        List<Shown> stems,
        int left,
        List<String> missing,
        Optional<GoldEnvelope> gold,
        Optional<ReferenceSound> reference,
        Optional<Chunk> chunk) {
    /** More lines cannot be told apart. */
    static final int MOST = 6;

    /** One compared stem; {@code eq} fits what it wants, {@code advice} where a brain is chosen and the stem sounds. */
    record Shown(StemSummary stem, Optional<Wanted> wanted, List<EqFilter> eq, Optional<FileAdvice> advice) {}

    /** What a stem wants: what training would teach it, or to sound like the reference; {@code name} says which. */
    record Wanted(Correction correction, String name) {}

    /** One chunk of a stem, as the fingerprint has it. */
    record Chunk(int index, float[] bandsDb) {}

    /**
     * Asks the engine.
     *
     * @param all the summaries of the dataset
     * @param names the compared stems
     * @param target gold that takes the place of the dataset's own
     * @param chunk one of the first of them
     */
    static Spectra of(
            List<StemSummary> all,
            Dataset dataset,
            List<String> names,
            Optional<ReferenceSound> reference,
            Optional<GoldEnvelope> target,
            OptionalInt chunk,
            Optional<BrainVoice> brain,
            Progress progress)
            throws IOException {
        Map<String, StemSummary> byName =
                all.stream().collect(Collectors.toMap(StemSummary::fileName, Function.identity()));
        List<StemSummary> found =
                names.stream().filter(byName::containsKey).map(byName::get).toList();
        List<String> missing =
                names.stream().filter(name -> !byName.containsKey(name)).toList();
        Optional<GoldEnvelope> gold = reference.isPresent() || found.isEmpty()
                ? Optional.empty()
                : target.or(() -> GoldEnvelope.around(found.get(0), all));
        List<Shown> shown = new ArrayList<>();
        for (StemSummary stem : found.subList(0, Math.min(MOST, found.size()))) {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            Optional<StemSummary> twin = stem.row().goldFileName().map(byName::get);
            Optional<Wanted> wanted = reference.isPresent() && !stem.silent()
                    ? Optional.of(new Wanted(
                            stem.towards(reference.get().summary().profile()), "correction to the reference"))
                    : target(stem, twin, target.or(() -> GoldEnvelope.around(stem, all)));
            List<EqFilter> eq =
                    wanted.map(known -> EqFit.fit(known.correction().values())).orElse(List.of());
            shown.add(new Shown(stem, wanted, eq, advice(dataset, stem, brain)));
        }
        Optional<Chunk> picked = found.isEmpty() || chunk.isEmpty()
                ? Optional.empty()
                : chunk(dataset, found.get(0).fileName(), chunk.getAsInt());
        return new Spectra(List.copyOf(shown), found.size() - shown.size(), missing, gold, reference, picked);
    }

    private static Optional<Wanted> target(StemSummary stem, Optional<StemSummary> twin, Optional<GoldEnvelope> gold) {
        return Target.of(
                        stem.row(),
                        stem.sound(),
                        stem.mono(),
                        twin.map(StemSummary::sound),
                        gold.map(GoldEnvelope::variation))
                .map(target -> new Wanted(
                        target.correction(), "correction: " + target.kind().words()));
    }

    private static Optional<FileAdvice> advice(Dataset dataset, StemSummary stem, Optional<BrainVoice> brain)
            throws IOException {
        if (brain.isEmpty() || stem.silent()) {
            return Optional.empty();
        }
        Optional<FingerprintMatrix> fingerprints = dataset.fingerprints(stem.fileName());
        return fingerprints.isEmpty()
                ? Optional.empty()
                : Optional.of(brain.get().advise(fingerprints.get(), stem));
    }

    private static Optional<Chunk> chunk(Dataset dataset, String name, int index) throws IOException {
        Optional<FingerprintMatrix> fingerprints = dataset.fingerprints(name);
        if (fingerprints.isEmpty() || index >= fingerprints.get().chunks()) {
            return Optional.empty();
        }
        float[] bands = new float[Bands.COUNT];
        for (int band = 0; band < bands.length; band++) {
            bands[band] = fingerprints.get().value(index, band);
        }
        return Optional.of(new Chunk(index, bands));
    }
}
