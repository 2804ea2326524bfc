package org.mixingmentor.comparison;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.StemClass;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.dataset.StemStatus;
import org.mixingmentor.dataset.store.Dataset;
import org.mixingmentor.fingerprint.Bands;
import org.mixingmentor.fingerprint.Profile;

/**
 * The gold stem that a stem is best listened to beside: its own twin, or else the one of the same genre and instrument
 * whose profile is nearest.
 *
 * @param fileName path inside the dataset folder
 * @param twin whether it is the stem's own twin
 * @param distanceDb root mean square difference of the two profiles' bands from 40 Hz to 16 kHz, each freed of its median;
 *     0 for a twin
 */
public record GoldPartner(String fileName, boolean twin, double distanceDb) {
    /**
     * Looks for it.
     *
     * @param stems all of the dataset, as they are in memory
     * @param summaries where profiles are kept from one call to the next
     * @param cancelled asked now and then
     * @return empty where the dataset has no other gold stem of that genre and instrument
     * @throws CancellationException when {@code cancelled} says so
     */
    public static Optional<GoldPartner> of(
            Dataset dataset,
            List<CataloguedStem> stems,
            CataloguedStem stem,
            StemSummaries summaries,
            BooleanSupplier cancelled)
            throws IOException {
        Optional<CataloguedStem> twin = stem.row().goldFileName().isPresent()
                ? dataset.stem(stem.row().goldFileName().get())
                : Optional.empty();
        if (twin.isPresent() && twin.get().status() == StemStatus.OK) {
            return Optional.of(new GoldPartner(twin.get().fileName(), true, 0));
        }
        Optional<StemSummary> own = summaries.of(dataset, stem);
        GoldPartner nearest = null;
        for (CataloguedStem other : own.isPresent() ? stems : List.<CataloguedStem>of()) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            Optional<StemSummary> gold =
                    isGoldFor(stem.row(), other.row()) ? summaries.of(dataset, other) : Optional.empty();
            if (gold.isPresent() && !gold.get().silent()) {
                double distance = distanceDb(own.get().profile(), gold.get().profile());
                if (nearest == null || distance < nearest.distanceDb) {
                    nearest = new GoldPartner(other.fileName(), false, distance);
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static boolean isGoldFor(StemRow stem, StemRow other) {
        return other.stemClass().filter(StemClass.IDEAL::equals).isPresent()
                && !other.fileName().equals(stem.fileName())
                && other.instrument().equals(stem.instrument())
                && (stem.genre().isEmpty()
                        || other.genre().isEmpty()
                        || stem.genre().equals(other.genre()));
    }

    static double distanceDb(Profile one, Profile other) {
        double[] difference = new double[Bands.ADVISED];
        for (int i = 0; i < difference.length; i++) {
            difference[i] = one.bandsDb()[Bands.FIRST_ADVISED + i] - other.bandsDb()[Bands.FIRST_ADVISED + i];
        }
        double[] sorted = difference.clone();
        Arrays.sort(sorted);
        double sum = 0;
        for (double value : difference) {
            double free = value - sorted[sorted.length / 2];
            sum += free * free;
        }
        return Math.sqrt(sum / difference.length);
    }
}
