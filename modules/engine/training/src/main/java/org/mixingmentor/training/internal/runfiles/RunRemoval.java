package org.mixingmentor.training.internal.runfiles;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mixingmentor.training.TrainingException;

/**
 * Deletes runs' folders: out of sight first, under a name of its own, so that no half of one is ever listed. Several threads
 * and processes may do so at once, beside those that begin runs.
 */
public final class RunRemoval {
    private static final String FORGOTTEN = ".forgotten";

    private RunRemoval() {}

    /**
     * Removes what trainings left whose process is gone and of which not even what was asked for is known; returns their
     * IDs. What was not yet deleted, or not yet written, when its process ended goes too.
     */
    public static List<String> clearAbandoned(Path runs) throws IOException {
        List<String> cleared = new ArrayList<>();
        for (Path folder : RunNames.children(runs)) {
            String name = folder.getFileName().toString();
            if (name.endsWith(FORGOTTEN) || RunNames.isNewOfAnEndedProcess(name)) {
                delete(folder);
            } else if (RunNames.isUnfinished(name)
                    && RunOwner.isGone(folder)
                    && !Files.exists(folder.resolve(RunNames.SETTINGS))) {
                delete(folder);
                cleared.add(RunNames.id(name));
            }
        }
        return cleared;
    }

    /**
     * Deletes a run's folder.
     *
     * @throws TrainingException when a process is at it
     */
    public static void forget(Path folder) throws IOException {
        String name = folder.getFileName().toString();
        if (RunNames.isUnfinished(name) && RunOwner.isAlive(folder)) {
            throw new TrainingException("The run " + RunNames.id(name)
                    + (RunNames.isWaiting(name) ? " waits for its turn" : " is at work") + ": cancel it first.");
        }
        remove(folder);
    }

    /** Deletes a folder of this process's own: of a run that was cancelled, at work or waiting. */
    public static void remove(Path folder) throws IOException {
        Path hidden = folder.resolveSibling("." + UUID.randomUUID() + FORGOTTEN);
        Files.move(folder, hidden, StandardCopyOption.ATOMIC_MOVE);
        delete(hidden);
    }

    /** What somebody else deletes at the same time is gone all the same. */
    static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                return e instanceof NoSuchFileException ? FileVisitResult.CONTINUE : super.visitFileFailed(file, e);
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException e) throws IOException {
                Files.deleteIfExists(directory);
                return super.postVisitDirectory(directory, e);
            }
        });
    }
}
