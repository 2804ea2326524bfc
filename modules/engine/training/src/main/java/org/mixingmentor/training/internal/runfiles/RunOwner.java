package org.mixingmentor.training.internal.runfiles;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;

/** The process that makes a run, as a file in the run's folder tells it: number and start, as a number alone may come back. */
final class RunOwner {
    private static final String FILE = "owner";

    private RunOwner() {}

    /** Notes this process. */
    static void write(Path folder) throws IOException {
        Files.writeString(folder.resolve(FILE), owner(ProcessHandle.current()), StandardCharsets.UTF_8);
    }

    /** The run is complete: nobody is at it. */
    static void remove(Path folder) throws IOException {
        Files.delete(folder.resolve(FILE));
    }

    /** Whether the process that is noted is still there; false where none is. */
    static boolean isAlive(Path folder) throws IOException {
        try {
            String text = Files.readString(folder.resolve(FILE), StandardCharsets.UTF_8);
            return ProcessHandle.of(Long.parseLong(text.substring(0, text.indexOf(' '))))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> owner(process).equals(text))
                    .isPresent();
        } catch (NoSuchFileException | NumberFormatException | IndexOutOfBoundsException e) {
            return false;
        }
    }

    /** Whether a process is noted that is gone: surer than not alive, which what vanished meanwhile is too. */
    static boolean isGone(Path folder) throws IOException {
        return Files.exists(folder.resolve(FILE)) && !isAlive(folder) && Files.exists(folder.resolve(FILE));
    }

    private static String owner(ProcessHandle process) {
        return process.pid() + " "
                + process.info().startInstant().map(Instant::toString).orElse("");
    }
}
