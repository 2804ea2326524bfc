package org.mixingmentor.commandline;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Where a command writes: documents to {@code out} and nothing else there, progress and sentences to {@code err}. Both
 * are UTF-8. What could not be written is remembered, for a print stream throws nothing: {@link #lost} tells of it.
 */
final class Terminal {
    private final Written written;
    private final PrintStream out;
    private final PrintStream err;
    private final boolean interactive;
    private boolean unsaid;

    /** Buffered, so that a long CSV costs no system call a line. */
    Terminal(OutputStream out, OutputStream err, boolean interactive) {
        this.written = new Written(out);
        this.out = new PrintStream(new BufferedOutputStream(written, 1 << 16), false, StandardCharsets.UTF_8);
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
        this.interactive = interactive;
    }

    /**
     * The process's own streams. The launcher tells by a property whether standard error is a terminal: Java itself
     * cannot know.
     */
    static Terminal ofProcess() {
        return new Terminal(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Boolean.getBoolean("mixingmentor.terminal"));
    }

    PrintStream out() {
        return out;
    }

    PrintStream err() {
        return err;
    }

    /** Says something that whoever typed the command should know, behind what was printed before it. */
    void warn(String sentence) {
        out.flush();
        err.println("mentor: " + sentence);
        unsaid |= err.checkError();
    }

    /** Says what went wrong, in a sentence (with {@code debug} also where), and returns the exit code for it. */
    int fail(Exception failure, boolean debug) {
        warn(Failure.sentence(failure));
        if (debug) {
            failure.printStackTrace(err);
        }
        return Failure.EXIT;
    }

    /** Why not all that was printed until now has arrived, as a sentence; empty where it has. */
    Optional<String> lost() {
        out.flush();
        return Optional.ofNullable(written.failure)
                .map(e -> "The output could not be written: " + Failure.reason(e)
                        + ". What the command did beside printing is done.");
    }

    /** Whether a sentence to the user was lost: then nothing can be said of it, but the exit code can tell. */
    boolean unsaid() {
        return unsaid;
    }

    /** Whether a person looks on: then progress is a bar that is drawn over itself. */
    boolean interactive() {
        return interactive;
    }

    PrintWriter writer() {
        return new PrintWriter(out, true, StandardCharsets.UTF_8);
    }

    PrintWriter errorWriter() {
        return new PrintWriter(err, true, StandardCharsets.UTF_8);
    }

    void flush() {
        out.flush();
        err.flush();
    }

    /** Keeps the first failure. */
    private static final class Written extends FilterOutputStream {
        private volatile IOException failure;

        Written(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                out.write(bytes, from, length);
            } catch (IOException e) {
                failure = failure == null ? e : failure;
                throw e;
            }
        }
    }
}
