package org.mixingmentor.audio.internal.ffmpeg;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.mixingmentor.audio.internal.foreign.ForeignContent;

/** Finds the first frame of an MPEG audio file and the Xing, Info or VBRI header in it. */
final class Mp3Header {
    private static final int[] KBITS_1 = {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 0};
    private static final int[] KBITS_2 = {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160, 0};
    private static final int[] RATES = {44_100, 48_000, 32_000, 0};
    private static final int VBRI_AT = 4 + 32;
    private static final int FRAMES_FLAG = 1;
    /** Encoders differ by one or two codec frames in what they count. */
    private static final int UNSURE = 2;

    private static final int ALL_FLAGS = 15;
    private static final int PADDING_AT = 120 + 21;
    private static final int LAYER_3 = 1;
    private static final int LONGEST_FRAME = 1441;
    private static final int SEVERAL = 3;
    /** Sync, version, layer and sample rate. */
    private static final int KIND = 0xfffe_0c00;

    private Mp3Header() {}

    /**
     * Whether the bytes begin with a frame and the next of its kind, or with half a frame or other rests and then with
     * several: what was cut out of a broadcast. An archive that holds such a file is no such file.
     */
    static boolean found(byte[] head) {
        ByteBuffer bytes = ByteBuffer.wrap(head);
        if (chain(bytes, 0) >= 2 || (frameAt(bytes, 0) >= head.length && head.length >= 4)) {
            return true;
        }
        for (int at = 1; at < LONGEST_FRAME && ForeignContent.describe(head).isEmpty(); at++) {
            if (chain(bytes, at) >= SEVERAL) {
                return true;
            }
        }
        return false;
    }

    /** How many frames of one kind follow each other from here on, up to {@link #SEVERAL}. */
    private static int chain(ByteBuffer bytes, int from) {
        int frames = 0;
        for (int at = from; frames < SEVERAL && frameAt(bytes, at) > 0; at += frameAt(bytes, at)) {
            if (((bytes.getInt(at) ^ bytes.getInt(from)) & KIND) != 0) {
                return frames;
            }
            frames++;
        }
        return frames;
    }

    private static int frameAt(ByteBuffer bytes, int at) {
        return at + 4 <= bytes.limit() ? frameBytes(bytes.getInt(at)) : 0;
    }

    /**
     * The least length of a complete file by what its first frame announces, in frames at the file's rate.
     *
     * @param head the file's first bytes behind its tags
     * @return -1 where it says nothing
     */
    static long leastFrames(byte[] head) {
        ByteBuffer bytes = ByteBuffer.wrap(head);
        int at = firstFrame(bytes);
        return at >= 0 && at + VBRI_AT + 18 <= bytes.limit() ? leastFrames(bytes, at) : -1;
    }

    /** Where the first frame begins; -1 where there is none. */
    static int firstFrame(ByteBuffer bytes) {
        for (int at = 0; at + 4 <= bytes.limit(); at++) {
            if (frameBytes(bytes.getInt(at)) > 0) {
                return at;
            }
        }
        return -1;
    }

    private static long leastFrames(ByteBuffer bytes, int at) {
        int header = bytes.getInt(at);
        boolean mpeg1 = version(header) == 3;
        boolean mono = ((header >>> 6) & 3) == 3;
        int xing = at + 4 + (mpeg1 ? (mono ? 17 : 32) : (mono ? 9 : 17));
        int samples = samples(header);
        String letters = letters(bytes, xing);
        if ((letters.equals("Xing") || letters.equals("Info")) && (bytes.getInt(xing + 4) & FRAMES_FLAG) != 0) {
            long frames = Integer.toUnsignedLong(bytes.getInt(xing + 8));
            int padding = padding(bytes, xing);
            return padding > 0 ? frames * samples - padding - samples / 2 : (frames - UNSURE) * samples;
        }
        return letters(bytes, at + VBRI_AT).equals("VBRI")
                ? (Integer.toUnsignedLong(bytes.getInt(at + VBRI_AT + 14)) - UNSURE) * samples
                : -1;
    }

    /** Samples that the encoder put before and after the sound, 12 bits each, by LAME's extension of the Xing header. */
    private static int padding(ByteBuffer bytes, int xing) {
        boolean complete = (bytes.getInt(xing + 4) & ALL_FLAGS) == ALL_FLAGS;
        if (!complete || xing + PADDING_AT + 3 > bytes.limit()) {
            return 0;
        }
        int both = bytes.getInt(xing + PADDING_AT - 1);
        return ((both >>> 12) & 0xfff) + (both & 0xfff);
    }

    private static String letters(ByteBuffer bytes, int at) {
        byte[] letters = new byte[4];
        bytes.get(at, letters);
        return new String(letters, StandardCharsets.ISO_8859_1);
    }

    /** The length of a layer III frame in bytes; 0 where the four bytes are no such frame's header. */
    static int frameBytes(int header) {
        int rateIndex = (header >>> 10) & 3;
        int bitRateIndex = (header >>> 12) & 15;
        if (header >>> 21 != 0x7ff || version(header) == 1 || layer(header) != LAYER_3 || rateIndex == 3) {
            return 0;
        }
        boolean mpeg1 = version(header) == 3;
        int kbits = (mpeg1 ? KBITS_1 : KBITS_2)[bitRateIndex];
        int rate = RATES[rateIndex] >> (mpeg1 ? 0 : version(header) == 2 ? 1 : 2);
        return kbits == 0 ? 0 : (mpeg1 ? 144 : 72) * kbits * 1000 / rate + ((header >>> 9) & 1);
    }

    /** Samples of one channel in a frame. */
    static int samples(int header) {
        return version(header) == 3 ? 1152 : 576;
    }

    private static int version(int header) {
        return (header >>> 19) & 3;
    }

    private static int layer(int header) {
        return (header >>> 17) & 3;
    }
}
