package org.mixingmentor.audio.internal.ffmpeg;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.mixingmentor.audio.internal.foreign.ForeignContent;
import org.mixingmentor.audio.spi.AudioContent;
import org.mixingmentor.audio.spi.AudioException;
import org.mixingmentor.audio.spi.Remark;

/**
 * Walks the outer boxes of an MP4 file (ISO/IEC 14496-12, section 4.2). What stands behind them, such as tags, is no
 * damage; a box that reaches beyond the end of the file is.
 */
final class Mp4Boxes {
    private static final int HEADER_BYTES = 8;
    private static final int LONG_HEADER_BYTES = 16;
    private static final int MOST_INDEX_BYTES = 1 << 28;

    /** What a file may begin with, and what may follow. */
    private static final Set<String> FIRST =
            Set.of("ftyp", "moov", "mdat", "free", "skip", "wide", "pnot", "uuid", "styp");

    private static final Set<String> LATER =
            Set.of("moof", "mfra", "meta", "sidx", "udta", "PICT", "ssix", "prft", "emsg", "bloc", "pdin");

    private final AudioContent content;
    private boolean sound;
    private ByteBuffer index;
    private String cutOff = "";

    private Mp4Boxes(AudioContent content) {
        this.content = content;
    }

    /** Whether a file that begins so is an MP4 file. */
    static boolean found(byte[] head) {
        if (head.length < HEADER_BYTES) {
            return false;
        }
        long size = Integer.toUnsignedLong(ByteBuffer.wrap(head).getInt());
        String type = new String(head, 4, 4, StandardCharsets.ISO_8859_1);
        boolean named = type.equals("ftyp") || type.equals("moov");
        return named
                || (FIRST.contains(type)
                        && (size >= HEADER_BYTES || size < 2)
                        && ForeignContent.describe(head).isEmpty());
    }

    /** Reads the boxes of a file, and in its index what it says of its sound. */
    static Mp4Boxes read(AudioContent content) throws IOException {
        Mp4Boxes boxes = new Mp4Boxes(content);
        try (RandomAccessFile file = new RandomAccessFile(content.file().toFile(), "r")) {
            boxes.walk(file);
        }
        if (boxes.index == null) {
            throw new AudioException(content.file() + " is cut off: its index is missing"
                    + (boxes.cutOff.isEmpty() ? "" : ", " + boxes.cutOff) + "; fetch or export it again");
        }
        return boxes;
    }

    /** What the index says of the sound. */
    Mp4Sound sound() throws AudioException {
        return Mp4Sound.read(content.file(), index);
    }

    /**
     * Refuses a file of which something is missing at its end.
     *
     * @return what is to be said of one that is taken as far as it goes
     */
    List<Remark> checkEnd() throws AudioException {
        if (cutOff.isEmpty()) {
            return List.of();
        }
        String sentence = content.file() + " is cut off: " + cutOff;
        if (!content.asFarAsItGoes()) {
            throw new AudioException(sentence + "; fetch or export it again");
        }
        return List.of(new Remark(Remark.AS_FAR_AS_IT_GOES, sentence + "; it is taken as far as it goes"));
    }

    private void walk(RandomAccessFile file) throws IOException {
        long end = file.length();
        for (long at = content.start(); at + HEADER_BYTES <= end; ) {
            file.seek(at);
            long size = Integer.toUnsignedLong(file.readInt());
            byte[] letters = new byte[4];
            file.readFully(letters);
            String type = new String(letters, StandardCharsets.ISO_8859_1);
            boolean longSize = size == 1 && at + LONG_HEADER_BYTES <= end;
            size = longSize ? file.readLong() : size == 0 ? end - at : size;
            if (!FIRST.contains(type) && !LATER.contains(type)) {
                if (!sound || index == null) {
                    throw damaged(at);
                }
                // Tags, padding, or what a download appended.
                return;
            }
            if (size < HEADER_BYTES) {
                throw damaged(at);
            }
            sound |= type.equals("mdat");
            if (size > end - at) {
                cutOff = (size - (end - at)) + " bytes are missing at its end";
                return;
            }
            if (type.equals("moov") && size <= MOST_INDEX_BYTES) {
                byte[] box = new byte[(int) size];
                file.seek(at);
                file.readFully(box);
                index = ByteBuffer.wrap(box);
            }
            at += size;
        }
    }

    private AudioException damaged(long at) {
        return new AudioException(content.file() + " is damaged at byte " + at + "; fetch or export it again");
    }
}
