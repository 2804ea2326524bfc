package org.mixingmentor.workbench.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mixingmentor.brain.Brain;
import org.mixingmentor.workbench.Session;

/**
 * The brains that there are to choose from.
 *
 * @param session whose dataset has some
 * @param installed the folder of those that came with the program; empty where none did
 */
record KnownBrains(Session session, Optional<Path> installed) {
    /** Those of the open dataset, then those that came with the program; reads folders. */
    List<Path> list() throws IOException {
        List<Path> brains = new ArrayList<>();
        if (session.dataset().isPresent()) {
            brains.addAll(Brain.list(session.dataset().get().dataset().models()));
        }
        if (installed.isPresent()) {
            brains.addAll(Brain.list(installed.get()));
        }
        return brains;
    }

    /** Chooses one for all windows; null = none is asked any more. */
    void choose(Path brain) {
        Optional<Path> chosen = session.brain().map(now -> now.file());
        if (brain == null) {
            session.chooseNoBrain();
        } else if (!chosen.equals(Optional.of(brain))) {
            session.choose(brain);
        }
    }

    /** What a brain is called in a list; null = none. */
    static String name(Path brain) {
        return brain == null ? "none" : brain.getFileName().toString().replaceFirst("\\.onnx$", "");
    }
}
