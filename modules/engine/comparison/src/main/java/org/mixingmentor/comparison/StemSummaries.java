package org.mixingmentor.comparison;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.Progress;
import org.mixingmentor.dataset.StemStatus;
import org.mixingmentor.dataset.store.Dataset;
import org.mixingmentor.fingerprint.Fingerprint;
import org.mixingmentor.fingerprint.FingerprintMatrix;
import org.mixingmentor.fingerprint.Profile;

/**
 * Summarises stems, each sound once: what was summarised is kept by the sound's hash, so that after an edit of labels
 * nothing is read again. Any number of threads.
 */
public final class StemSummaries {
    private static final int REPORT_EVERY = 64;

    /** A channel this much quieter than the other leaves a side to mid ratio of 1, give or take. */
    private static final double ONE_SIDED = 3e-3;

    private final Map<String, Sound> known = new ConcurrentHashMap<>();

    /** What depends on the audio alone. */
    private record Sound(Profile profile, float[] mean, int chunks, int active, double oneSided) {
        StemSummary of(CataloguedStem stem) {
            return new StemSummary(stem, profile, mean, chunks, active, oneSided);
        }
    }

    /**
     * All stems that were scanned and are readable, in the dataset's order.
     *
     * @throws CancellationException when {@code progress} says so
     */
    public List<StemSummary> of(Dataset dataset, Progress progress) throws IOException {
        return of(dataset, dataset.stems(), progress);
    }

    /** The same of some of its stems. */
    public List<StemSummary> of(Dataset dataset, List<CataloguedStem> stems, Progress progress) throws IOException {
        List<StemSummary> summaries = new ArrayList<>(stems.size());
        int done = 0;
        for (CataloguedStem stem : stems) {
            if (done++ % REPORT_EVERY == 0) {
                progress.report(done, stems.size(), stem.fileName());
                if (progress.cancelled()) {
                    throw new CancellationException();
                }
            }
            of(dataset, stem).ifPresent(summaries::add);
        }
        return List.copyOf(summaries);
    }

    /** One stem; empty until it was scanned, and where its file cannot be used. */
    public Optional<StemSummary> of(Dataset dataset, CataloguedStem stem) throws IOException {
        if (stem.status() != StemStatus.OK) {
            return Optional.empty();
        }
        Sound sound = known.get(stem.contentHash());
        if (sound == null) {
            Optional<FingerprintMatrix> fingerprints = dataset.fingerprints(stem.fileName());
            if (fingerprints.isEmpty()) {
                return Optional.empty();
            }
            sound = summarise(fingerprints.get());
            known.put(stem.contentHash(), sound);
        }
        return Optional.of(sound.of(stem));
    }

    /** Summarises a stem whose fingerprints are at hand. */
    public static StemSummary of(CataloguedStem stem, FingerprintMatrix fingerprints) {
        return summarise(fingerprints).of(stem);
    }

    private static Sound summarise(FingerprintMatrix stem) {
        int[] active = Profile.activeChunks(stem, Profile.ACTIVE_RANGE_DB);
        float[] mean = Profile.meanFingerprint(stem, active);
        return new Sound(Profile.of(stem), mean, stem.chunks(), active.length, oneSided(stem, active));
    }

    private static double oneSided(FingerprintMatrix stem, int[] active) {
        int count = 0;
        for (int chunk : active) {
            if (Math.abs(stem.value(chunk, Fingerprint.SIDE_MID) - 1) < ONE_SIDED) {
                count++;
            }
        }
        return active.length == 0 ? 0 : (double) count / active.length;
    }
}
