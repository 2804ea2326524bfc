package org.mixingmentor.training.run;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.store.Dataset;
import org.mixingmentor.fingerprint.FingerprintMatrix;
import org.mixingmentor.flaws.shortcuts.Shortcut;
import org.mixingmentor.flaws.shortcuts.Shortcuts;
import org.mixingmentor.training.internal.gather.TrainableStems;

/** Looks for shortcuts among the stems of a training. */
final class StemShortcuts {
    private static final int MOST_ASKED = 600;

    private StemShortcuts() {}

    /** What tells flawed stems from gold ones and is no flaw; of many stems some are asked, spread over all. */
    static List<Shortcut> of(Dataset dataset, List<CataloguedStem> stems) throws IOException {
        Shortcuts shortcuts = new Shortcuts();
        if (stems.stream().allMatch(TrainableStems::ideal)) {
            return List.of();
        }
        int every = Math.max(1, (stems.size() + MOST_ASKED - 1) / MOST_ASKED);
        for (int i = 0; i < stems.size(); i += every) {
            CataloguedStem stem = stems.get(i);
            Optional<FingerprintMatrix> chunks = dataset.fingerprints(stem.fileName());
            chunks.ifPresent(own -> shortcuts.add(stem, own));
        }
        return shortcuts.found();
    }
}
