package org.mixingmentor.audio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder into which a native library (FFmpeg, SQLite, ONNX Runtime) is unpacked, and why it cannot be loaded from there. */
public final class UnpackingFolder {
    /** More than the largest library has, unpacked. */
    private static final long NEEDED_BYTES = 32L << 20;

    private final Path folder;

    public UnpackingFolder(Path folder) {
        this.folder = folder;
    }

    /** The system's folder for temporary files. */
    public static UnpackingFolder temporary() {
        return new UnpackingFolder(Path.of(System.getProperty("java.io.tmpdir")));
    }

    /** Whether a program may run from there; true where that cannot be found out, for want of a right to write. */
    public boolean runsPrograms() {
        Path probe = null;
        try {
            probe = Files.createTempFile(folder, "mixingmentor-", ".probe");
            return !probe.toFile().setExecutable(true) || Files.isExecutable(probe);
        } catch (IOException e) {
            return true;
        } finally {
            delete(probe);
        }
    }

    /**
     * What is wrong with the folder and what to do, as the rest of a sentence: "the disk of /tmp is full ...". Where
     * nothing is, the library and this machine are not made for each other.
     */
    public String problem() {
        if (!Files.isDirectory(folder)) {
            return "there is no folder " + folder + elsewhere();
        }
        if (!runsPrograms()) {
            return "no program may run from " + folder + ", where it is unpacked (noexec)" + elsewhere();
        }
        if (free() < NEEDED_BYTES) {
            return "the disk of " + folder + ", where it is unpacked, is full (" + (free() >> 20) + " MB free, "
                    + (NEEDED_BYTES >> 20) + " MB are needed); make room there, or"
                    + elsewhere().substring(1);
        }
        if (!Files.isWritable(folder)) {
            return folder + ", where it is unpacked, may not be written by this user" + elsewhere();
        }
        return "it does not fit this system (" + System.getProperty("os.name") + ", " + System.getProperty("os.arch")
                + ")";
    }

    private static String elsewhere() {
        return "; set -Djava.io.tmpdir to a folder in which programs may run";
    }

    private long free() {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            return Long.MAX_VALUE;
        }
    }

    private static void delete(Path probe) {
        try {
            if (probe != null) {
                Files.deleteIfExists(probe);
            }
        } catch (IOException e) {
            // An empty file is left among temporary ones.
            return;
        }
    }
}
