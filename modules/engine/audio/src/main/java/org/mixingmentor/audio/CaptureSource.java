package org.mixingmentor.audio;

import java.io.Closeable;
import java.io.IOException;

/** Something that sounds in its own time: a device, or a file played as if it were one. Started once. */
public interface CaptureSource extends Closeable {
    /** The most frames that a block has: 25 ms at 48 kHz. */
    int LONGEST_BLOCK = 1200;

    /** What it is called, for people. */
    String name();

    /**
     * Opens it and begins to give blocks, on a thread of its own.
     *
     * @throws AudioException if it cannot be opened: the sentence says what to do
     */
    void start(CaptureReceiver receiver) throws IOException;

    /** The processor time that its thread has used, in nanoseconds; 0 where that is not known. */
    long cpuNanos();

    /** Ends it and waits a moment for its thread. */
    @Override
    void close();
}
