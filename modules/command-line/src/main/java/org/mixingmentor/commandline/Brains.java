package org.mixingmentor.commandline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mixingmentor.brain.Brain;
import org.mixingmentor.brain.BrainException;

/** Where brains are looked for: as a file, then in the dataset's models, then in the installation's. */
final class Brains {
    private Brains() {}

    /** Finds and opens a brain. */
    static Brain open(String name, Optional<Path> models) throws BrainException {
        List<Path> folders = new ArrayList<>();
        models.ifPresent(folders::add);
        String home = System.getProperty("mixingmentor.home");
        if (home != null) {
            folders.add(Path.of(home, "models"));
        }
        return Brain.open(Brain.find(name, folders));
    }
}
