package org.mixingmentor.commandline;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where a command writes: documents to {@code out} and nothing else there, progress and sentences to {@code err}. Both
 * are UTF-8.
 */
final class Terminal {
    private final PrintStream out;
    private final PrintStream err;
    private final boolean interactive;

    Terminal(PrintStream out, PrintStream err, boolean interactive) {
        this.out = out;
        this.err = err;
        this.interactive = interactive;
    }

    /**
     * The process's own streams; buffered, so that a long CSV costs no system call a line. The launcher tells by a
     * property whether standard error is a terminal: Java itself cannot know.
     */
    static Terminal ofProcess() {
        PrintStream out = new PrintStream(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
                false,
                StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        return new Terminal(out, err, Boolean.getBoolean("mixingmentor.terminal"));
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
}
