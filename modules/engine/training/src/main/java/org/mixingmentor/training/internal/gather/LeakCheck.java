package org.mixingmentor.training.internal.gather;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.training.TrainingException;

/**
 * Makes sure that nothing a model learns from is also what it is scored on: that no song, no audio content and no pair of
 * gold twins stands on two sides.
 */
public final class LeakCheck {
    private static final int NAMED = 3;

    private final Function<CataloguedStem, String> side;
    private final List<String> leaks = new ArrayList<>();

    private LeakCheck(Function<CataloguedStem, String> side) {
        this.side = side;
    }

    /**
     * Looks at all stems.
     *
     * @param side the name of the side that a stem is on
     * @throws TrainingException when there is a leak; it names the stems
     */
    public static void require(List<CataloguedStem> stems, Function<CataloguedStem, String> side)
            throws TrainingException {
        LeakCheck check = new LeakCheck(side);
        check.look(stems);
        if (!check.leaks.isEmpty()) {
            int more = check.leaks.size() - NAMED;
            throw new TrainingException("Nothing was trained, since the scores would flatter it: "
                    + String.join("; ", check.leaks.subList(0, Math.min(NAMED, check.leaks.size())))
                    + (more > 0 ? "; and " + more + " more" : "")
                    + ". Give stems that belong together the same song and the same split.");
        }
    }

    private void look(List<CataloguedStem> stems) {
        Map<String, CataloguedStem> byName = new HashMap<>();
        Map<String, CataloguedStem> byHash = new HashMap<>();
        Map<String, CataloguedStem> bySong = new HashMap<>();
        stems.forEach(stem -> byName.put(stem.fileName(), stem));
        for (CataloguedStem stem : stems) {
            compare(stem, bySong.putIfAbsent(stem.row().song(), stem), "are of one song");
            if (!stem.contentHash().isEmpty()) {
                compare(stem, byHash.putIfAbsent(stem.contentHash(), stem), "are the same sound");
            }
            Optional<CataloguedStem> gold = stem.row().goldFileName().map(byName::get);
            compare(stem, gold.orElse(null), "are gold twins");
        }
    }

    private void compare(CataloguedStem stem, CataloguedStem other, String why) {
        if (other != null && !side.apply(stem).equals(side.apply(other))) {
            leaks.add(other.fileName() + " (" + side.apply(other) + ") and " + stem.fileName() + " (" + side.apply(stem)
                    + ") " + why);
        }
    }
}
