package org.mixingmentor.training.internal.gather;

import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.StemClass;
import org.mixingmentor.dataset.StemStatus;
import org.mixingmentor.dataset.store.Dataset;
import org.mixingmentor.training.TrainingException;
import org.mixingmentor.training.TrainingScope;

/**
 * The labelled, readable stems of a selection.
 *
 * @param stems sorted by file name
 */
public record TrainableStems(List<CataloguedStem> stems) {
    /**
     * Finds them.
     *
     * @throws TrainingException when there is none; it says why and what there is
     */
    public static TrainableStems of(Dataset dataset, TrainingScope selection) throws IOException {
        List<CataloguedStem> all = dataset.stems();
        if (all.isEmpty()) {
            throw new TrainingException(dataset.folder() + " has no stems: put audio into good/ and bad/ and scan it.");
        }
        List<CataloguedStem> readable =
                all.stream().filter(stem -> stem.status() == StemStatus.OK).toList();
        if (readable.isEmpty()) {
            throw new TrainingException("None of the " + all.size() + " stems of " + dataset.folder()
                    + " could be read: scan the folder, and see what it says of them.");
        }
        List<CataloguedStem> labelled = readable.stream()
                .filter(stem -> stem.row().stemClass().isPresent())
                .toList();
        if (labelled.isEmpty()) {
            throw new TrainingException("No stem of " + dataset.folder()
                    + " is labelled ideal or flawed: label some, or put them into good/ and bad/.");
        }
        return new TrainableStems(ofInstruments(dataset, ofGenre(dataset, labelled, selection), selection));
    }

    /** The instrument of a stem, or the word for not known. */
    public static String instrument(CataloguedStem stem) {
        return stem.row().instrument().orElse(TrainingScope.UNKNOWN_INSTRUMENT);
    }

    /** Whether it is a gold stem. */
    public static boolean ideal(CataloguedStem stem) {
        return stem.row().stemClass().filter(StemClass.IDEAL::equals).isPresent();
    }

    private static List<CataloguedStem> ofGenre(Dataset dataset, List<CataloguedStem> stems, TrainingScope selection)
            throws TrainingException {
        List<CataloguedStem> own = stems.stream()
                .filter(stem -> selection.genre().isEmpty()
                        || stem.row().genre().isEmpty()
                        || stem.row().genre().equals(selection.genre()))
                .toList();
        if (own.isEmpty()) {
            TreeSet<String> genres = new TreeSet<>();
            stems.forEach(stem -> stem.row().genre().ifPresent(genres::add));
            throw new TrainingException("No stem of " + dataset.folder() + " is of genre "
                    + selection.genre().orElse("") + "; there are " + String.join(", ", genres) + ".");
        }
        return own;
    }

    private static List<CataloguedStem> ofInstruments(
            Dataset dataset, List<CataloguedStem> stems, TrainingScope selection) throws TrainingException {
        if (selection.instruments().isEmpty()) {
            return stems;
        }
        for (String instrument : selection.instruments()) {
            if (stems.stream().noneMatch(stem -> instrument(stem).equals(instrument))) {
                TreeSet<String> there = new TreeSet<>();
                stems.forEach(stem -> there.add(instrument(stem)));
                throw new TrainingException("No labelled stem of " + dataset.folder() + " is of instrument "
                        + instrument + "; there are " + String.join(", ", there) + ".");
            }
        }
        return stems.stream()
                .filter(stem -> selection.instruments().contains(instrument(stem)))
                .toList();
    }
}
