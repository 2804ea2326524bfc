package org.mixingmentor.dataset;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mixingmentor.audio.StemMeasurement;

/**
 * A stem as the catalogue knows it.
 *
 * @param row its labels
 * @param contentHash SHA-512/256 of the file, 64 lower-case hexadecimal digits; empty before the first scan
 * @param measurement what the file measured; empty unless it was readable
 * @param status what the last scan knows of the file
 * @param problem one sentence why the file cannot be used; empty where it can
 * @param suspicions what somebody who looked through the dataset suspects of it, lower snake case; the catalogue itself
 *     suspects nothing
 */
public record CataloguedStem(
        StemRow row,
        String contentHash,
        Optional<StemMeasurement> measurement,
        StemStatus status,
        String problem,
        List<String> suspicions) {
    public CataloguedStem {
        suspicions = List.copyOf(suspicions);
    }

    /** One of which nothing is suspected. */
    public CataloguedStem(
            StemRow row, String contentHash, Optional<StemMeasurement> measurement, StemStatus status, String problem) {
        this(row, contentHash, measurement, status, problem, List.of());
    }

    /** The same stem with other suspicions. */
    public CataloguedStem withSuspicions(List<String> others) {
        return others.equals(suspicions)
                ? this
                : new CataloguedStem(row, contentHash, measurement, status, problem, others);
    }

    /** Path inside the dataset folder, with '/'. */
    public String fileName() {
        return row.fileName();
    }

    /**
     * Where a stem stands in a list, by halving it.
     *
     * @param byName sorted by file name, as {@code Dataset.stems} is
     * @return its index; less than 0 where none has that name: then -1 - (where it would stand)
     */
    public static int place(List<CataloguedStem> byName, String fileName) {
        return place(byName, fileName, Comparator.naturalOrder());
    }

    /**
     * The same in a list of another order.
     *
     * @param sorted by file name in that order
     */
    public static int place(List<CataloguedStem> sorted, String fileName, Comparator<String> order) {
        int low = 0;
        int high = sorted.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int difference = order.compare(sorted.get(middle).fileName(), fileName);
            if (difference == 0) {
                return middle;
            }
            if (difference < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1 - low;
    }
}
