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
        installed().ifPresent(folders::add);
        return Brain.open(Brain.find(name, folders));
    }

    /** Where the brains are that came with the program; empty when it was not started by its launcher. */
    static Optional<Path> installed() {
        return Optional.ofNullable(System.getProperty("mixingmentor.home")).map(home -> Path.of(home, "models"));
    }
}
