package org.mixingmentor.audio.internal.pcm;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.mixingmentor.audio.spi.AudioContent;
import org.mixingmentor.audio.spi.AudioException;
import org.mixingmentor.audio.spi.Remark;

/**
 * Where a file's samples lie, in bytes: what its header announces against what is there. A length that was never set, or
 * of which a 32-bit field holds only the lower half, is found out; what lies behind the announced end and is neither a
 * chunk nor a tag may be sound.
 *
 * @param start of the samples, from the file's beginning
 * @param bytes of samples that are announced
 * @param there bytes from the start to the end of the file
 * @param behind bytes behind the announced end that nothing accounts for
 */
record SoundExtent(long start, long bytes, long there, long behind) {
    /** One more than what a 32-bit length can say. */
    private static final long WRAP = 1L << 32;

    /**
     * Looks at what a chunk announces.
     *
     * @param unset whether the outer chunk was never finished either: then a length of 0 says nothing
     */
    static SoundExtent of(Chunks chunks, long start, long size, boolean unset) throws IOException {
        long there = Math.max(0, chunks.start() + chunks.available() - start);
        if (size > there) {
            return isPlaceholder(size) ? unset(chunks, start, there) : new SoundExtent(start, size, there, 0);
        }
        if (size == 0) {
            boolean silent = chunks.isChunk(start) || (!unset && chunks.areChunks(start));
            return silent ? new SoundExtent(start, 0, there, 0) : unset(chunks, start, there);
        }
        boolean accounted = chunks.areChunks(start + size);
        if (isPlaceholder(size) && !accounted) {
            return unset(chunks, start, there);
        }
        // Backwards: what lies behind the last possible end is shortest, and least likely to look like chunks by
        // chance.
        for (long whole = size + (there - size) / WRAP * WRAP; whole > size; whole -= WRAP) {
            if (there - whole < 2 || chunks.areChunks(start + whole)) {
                return new SoundExtent(start, whole, there, 0);
            }
        }
        return new SoundExtent(start, size, there, accounted ? 0 : there - size);
    }

    private static SoundExtent unset(Chunks chunks, long start, long there) throws IOException {
        return new SoundExtent(start, Math.max(0, chunks.endOfSound(start) - start), there, 0);
    }

    /** What writers put that cannot seek back: all ones (FFmpeg), whole frames in one of the others (SoX, arecord). */
    static boolean isPlaceholder(long size) {
        return size >= 0xFFFF_FF00L
                || isJustBelow(size, 0x8000_0100L, 0x200)
                || isJustBelow(size, 0x7FFF_F000L, 0x200)
                || isJustBelow(size, 0x7F00_0000L, 0x200);
    }

    private static boolean isJustBelow(long size, long most, long slack) {
        return size <= most && size > most - slack;
    }

    boolean isEmpty() {
        return bytes == 0;
    }

    /** Where what follows the announced samples begins. */
    long end() {
        return start + bytes;
    }

    /**
     * How many frames are to be read.
     *
     * @param frameBytes of one frame
     * @param rate in Hz, for sentences; 0 where bytes are no measure of time
     * @param remarks to which is added what the user should know
     * @throws AudioException where the file is cut off, and need not be taken as far as it goes
     */
    long frames(AudioContent content, int frameBytes, int rate, List<Remark> remarks) throws AudioException {
        if (bytes / frameBytes > there / frameBytes) {
            String cutOff = content.file() + " is cut off: its header announces "
                    + (frameBytes > 1 ? bytes / frameBytes + " frames" : bytes + " bytes of sound") + ", but only "
                    + there / frameBytes + " are there";
            if (!content.asFarAsItGoes()) {
                throw new AudioException(cutOff + "; fetch or export it again");
            }
            remarks.add(new Remark(Remark.AS_FAR_AS_IT_GOES, cutOff + "; it is taken as far as it goes"));
            return there / frameBytes;
        }
        // The byte that pads an odd length to an even one is one of the sound, where it makes a frame whole.
        boolean padded = (bytes & 1) == 1 && bytes < there && (bytes + 1) % frameBytes == 0 && frameBytes > 1;
        if (padded && behind <= 1) {
            return (bytes + 1) / frameBytes;
        }
        if (behind == 0 || bytes % frameBytes + behind < Math.max(frameBytes, 2)) {
            return bytes / frameBytes;
        }
        String more = content.file() + " holds more than its header announces: behind "
                + length(bytes, frameBytes, rate) + " of sound lie " + length(behind, frameBytes, rate)
                + " that are no chunk, as a recorder leaves them that stopped without finishing its file; ";
        remarks.add(
                content.asFarAsItGoes()
                        ? new Remark(Remark.AS_FAR_AS_IT_GOES, more + "they are taken as sound")
                        : new Remark(Remark.MORE, more + "they are left out unless it is taken as far as it goes"));
        return (content.asFarAsItGoes() ? bytes + behind : bytes) / frameBytes;
    }

    /** What is to be known of a file with a second chunk of sound. */
    static Remark second(AudioContent content, long bytes, int frameBytes, int rate) {
        return new Remark(
                Remark.MORE,
                content.file() + " holds a second part with " + length(bytes, frameBytes, rate)
                        + " of sound, which is left out; open it in the program that wrote it and export it again");
    }

    private static String length(long bytes, int frameBytes, int rate) {
        double seconds = (double) bytes / frameBytes / Integer.toUnsignedLong(rate);
        return rate == 0 ? bytes + " bytes" : String.format(Locale.ROOT, "%d bytes (%.3f s)", bytes, seconds);
    }
}
