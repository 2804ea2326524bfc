package org.mixingmentor.mentor;

import java.util.concurrent.atomic.AtomicLong;
import org.mixingmentor.audio.CaptureFormat;

/**
 * Hands blocks from the capture thread to the analysis thread: a ring of reused blocks, one writer, one reader, no lock,
 * nothing allocated. What finds no place is dropped and counted. The counters are each written by one side only and
 * published with release, read with acquire semantics (L. Lamport, "Specifying concurrent program modules", 1983).
 */
final class LiveRing {
    /** Over a second even of the shortest blocks that devices give. */
    private static final int BLOCKS = 256;

    private final LiveBlock[] blocks = new LiveBlock[BLOCKS];
    private final AtomicLong written = new AtomicLong();
    private final AtomicLong read = new AtomicLong();
    private final AtomicLong dropped = new AtomicLong();
    /** The writer's alone. */
    private int sampleRate;

    private int channels;

    LiveRing() {
        for (int i = 0; i < BLOCKS; i++) {
            blocks[i] = new LiveBlock();
        }
    }

    /** What the following blocks are. Writer's side. */
    void format(CaptureFormat format) {
        sampleRate = format.sampleRate();
        channels = format.channels();
    }

    /** Writer's side. */
    boolean hasRoom() {
        return written.getPlain() - read.getAcquire() < BLOCKS;
    }

    /** Copies a block in, or drops it. Writer's side. */
    void write(float[] left, float[] right, int length) {
        if (!hasRoom()) {
            drop();
            return;
        }
        long position = written.getPlain();
        LiveBlock block = blocks[(int) (position % BLOCKS)];
        System.arraycopy(left, 0, block.left, 0, length);
        System.arraycopy(right, 0, block.right, 0, length);
        block.length = length;
        block.sampleRate = sampleRate;
        block.channels = channels;
        block.arrivedNs = System.nanoTime();
        written.setRelease(position + 1);
    }

    /** Counts a block that was lost. Writer's side. */
    void drop() {
        dropped.setRelease(dropped.getPlain() + 1);
    }

    /** The oldest block, or null. It stays the reader's until {@link #release}. Reader's side. */
    LiveBlock peek() {
        long position = read.getPlain();
        return position < written.getAcquire() ? blocks[(int) (position % BLOCKS)] : null;
    }

    /** Gives the block last peeked at back to the writer. Reader's side. */
    void release() {
        read.setRelease(read.getPlain() + 1);
    }

    /** Blocks that were lost so far. Any thread. */
    long dropped() {
        return dropped.getAcquire();
    }
}
