package org.mixingmentor.audio;

/**
 * Receives the blocks of a {@link CaptureSource}, on the source's own thread. {@link #frames} is called for every block and must allocate
 * nothing, take no lock and wait for nobody; the other calls are rare.
 */
public interface CaptureReceiver {
    /** The source is open, or open again; blocks of this format follow. */
    void opened(CaptureFormat format);

    /**
     * Takes a block.
     *
     * @param left samples 0 to {@code length}, overwritten after the call
     * @param right likewise
     * @param length 1 to {@link CaptureSource#LONGEST_BLOCK}
     */
    void frames(float[] left, float[] right, int length);

    /** Whether a block would find a place now. Asked by sources that can wait: those that are no device. */
    boolean hasRoom();

    /** The device's own buffer ran over: some sound was lost before it came here. */
    void overrun();

    /** The source is gone; it is looked for until it is closed. The sentence says what and why. */
    void lost(String sentence);

    /** There is nothing more: a file came to its end, or could not be read on. Then the sentence is not empty. */
    void ended(String sentence);
}
