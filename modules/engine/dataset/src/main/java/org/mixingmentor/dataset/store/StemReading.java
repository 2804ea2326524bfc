package org.mixingmentor.dataset.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.mixingmentor.audio.AudioFiles;
import org.mixingmentor.audio.StemMeasurement;
import org.mixingmentor.audio.SystemReason;
import org.mixingmentor.audio.spi.AudioException;
import org.mixingmentor.dataset.internal.ContentHash;
import org.mixingmentor.dataset.internal.FileState;
import org.mixingmentor.fingerprint.FileFingerprints;
import org.mixingmentor.fingerprint.FingerprintMatrix;

/** Reads one file after the other: hash, measurement, fingerprints. One instance a thread. */
final class StemReading {
    /** Whether a content was measured and fingerprinted before. */
    interface Known {
        boolean isKnown(byte[] hash) throws IOException;
    }

    /** A file that was written to this short a time ago may be written to again within the same tick of its clock. */
    private static final long UNSETTLED_NANOS = 2_000_000_000L;

    private static final int ATTEMPTS = 3;

    private final Path folder;
    private final Known known;
    private final BooleanSupplier cancelled;
    private final FileFingerprints files;

    /** @param threads that read at the same time and share the memory */
    StemReading(Path folder, AudioFiles audio, int threads, Known known, BooleanSupplier cancelled) {
        this.folder = folder;
        this.files = new FileFingerprints(audio, threads);
        this.known = known;
        this.cancelled = cancelled;
    }

    /**
     * What a file turned out to be.
     *
     * @param state size and time that go with the hash
     * @param hash of its content; null where it could not be read at all
     * @param measurement null where the file is unreadable, or the content was known
     * @param fingerprints likewise
     * @param problem one sentence; empty where the file is good
     * @param gone whether there is no file any more; then nothing else is known
     */
    record Outcome(
            String fileName,
            FileState state,
            byte[] hash,
            StemMeasurement measurement,
            FingerprintMatrix fingerprints,
            String problem,
            boolean gone) {
        private static Outcome bad(String fileName, FileState state, byte[] hash, String problem) {
            return new Outcome(fileName, state, hash, null, null, problem, false);
        }
    }

    /** Reads a file; null when cancelled meanwhile. */
    Outcome read(String fileName) {
        try {
            Path file = folder.resolve(fileName);
            Outcome outcome = null;
            for (int attempt = 0; attempt < ATTEMPTS && outcome == null && !cancelled.getAsBoolean(); attempt++) {
                outcome = attempt(fileName, file);
            }
            if (outcome == null && !cancelled.getAsBoolean()) {
                String problem = file + " is changed while it is being read; scan again when it is complete";
                return Outcome.bad(fileName, FileState.UNKNOWN, null, problem);
            }
            return outcome;
        } catch (InvalidPathException e) {
            String problem = fileName + " has a name that this system's character set lacks; set LC_ALL=C.UTF-8";
            return Outcome.bad(fileName, FileState.UNKNOWN, null, problem);
        }
    }

    /** Reads a file once; null where that is worth nothing, because the file was changed meanwhile. */
    private Outcome attempt(String fileName, Path file) {
        byte[] hash = null;
        FileState state = FileState.UNKNOWN;
        try {
            long now = System.currentTimeMillis() * 1_000_000L;
            state = FileState.of(file);
            hash = ContentHash.of(file);
            Outcome outcome = sound(fileName, file, now - state.modifiedNanos() < UNSETTLED_NANOS, state, hash);
            return outcome == null || FileState.of(file).equals(state) ? outcome : null;
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            if (!Files.exists(file)) {
                return new Outcome(fileName, FileState.UNKNOWN, null, null, null, "", true);
            }
            return changedSince(state, file) ? null : Outcome.bad(fileName, state, hash, sentence(file, e));
        }
    }

    private Outcome sound(String fileName, Path file, boolean unsettled, FileState state, byte[] hash)
            throws IOException {
        FileState kept = unsettled ? state.unsettled() : state;
        if (known.isKnown(hash)) {
            return new Outcome(fileName, kept, hash, null, null, "", false);
        }
        FileFingerprints.Reading read = files.read(file, cancelled);
        return read.fingerprints() == null
                ? null
                : new Outcome(fileName, kept, hash, read.measurement(), read.fingerprints(), "", false);
    }

    private static boolean changedSince(FileState state, Path file) {
        try {
            return !state.equals(FileState.UNKNOWN) && !FileState.of(file).equals(state);
        } catch (IOException e) {
            return false;
        }
    }

    private static String sentence(Path file, Throwable e) {
        if (e instanceof AudioException) {
            return e.getMessage();
        }
        if (e instanceof OutOfMemoryError) {
            return file + " is too long for the memory there is; cut it into parts, or scan with fewer --jobs";
        }
        if (e instanceof java.nio.file.AccessDeniedException) {
            return file + " may not be read by this user; change its permissions";
        }
        return file + " cannot be read: "
                + (e instanceof Exception failure ? SystemReason.of(failure) : "it is beyond what can be read here")
                + "; fetch or export it again";
    }
}
