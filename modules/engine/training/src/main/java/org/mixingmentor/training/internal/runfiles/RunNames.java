package org.mixingmentor.training.internal.runfiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The names of runs' folders, which say how far a run has come, and of the files in them. */
final class RunNames {
    static final String RUN = "run.json";
    static final String MODEL = "model.bin";
    static final String SCORES = "scores.json";
    static final String CURVE = "curve.jsonl";
    static final String SETTINGS = "settings.json";
    static final String STEMS = "stems.jsonl";
    static final String CROSS_VALIDATION = "cross_validation.json";

    static final String PART = ".part";
    static final String WAITING = ".waiting";
    static final String NEW = ".new-";

    private RunNames() {}

    /** Whether a folder of this name holds a run that is not complete. */
    static boolean isUnfinished(String name) {
        return isPart(name) || isWaiting(name);
    }

    /** Whether a folder of this name was being written when its process ended. */
    static boolean isNewOfAnEndedProcess(String name) {
        if (!name.startsWith(NEW)) {
            return false;
        }
        String process = name.substring(NEW.length()).replaceFirst("-.*", "");
        return process.matches("\\d{1,18}")
                && ProcessHandle.of(Long.parseLong(process))
                        .filter(ProcessHandle::isAlive)
                        .isEmpty();
    }

    /** Whether a folder of this name holds a run that waits for its turn. */
    static boolean isWaiting(String name) {
        return name.startsWith(".") && name.endsWith(WAITING);
    }

    private static boolean isPart(String name) {
        return name.startsWith(".") && name.endsWith(PART);
    }

    /** The run's ID: its folder's name once it is complete. */
    static String id(String name) {
        return isUnfinished(name) ? name.substring(1, name.lastIndexOf('.')) : name;
    }

    static List<Path> children(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        }
    }
}
