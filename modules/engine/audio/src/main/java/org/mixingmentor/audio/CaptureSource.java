package org.mixingmentor.audio;

import java.io.Closeable;
import java.io.IOException;
import org.mixingmentor.audio.spi.AudioException;

/** A source of live audio: an input device, or a file given at its own pace as if it came from one. Started once. */
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
