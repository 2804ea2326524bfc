package org.mixingmentor.audio.internal.ffmpeg;

import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mixingmentor.audio.internal.tags.TrailingBytes;
import org.mixingmentor.audio.spi.AudioContent;
import org.mixingmentor.audio.spi.AudioException;
import org.mixingmentor.audio.spi.Remark;

/**
 * Checks every page of an Ogg file by its checksum, that none is missing between two others, and that the last one says
 * that it is (RFC 3533, section 6). Many programs forget the last.
 */
final class OggPages {
    private static final int HEADER_BYTES = 27;
    private static final int END_OF_STREAM = 4;
    private static final int CAPTURE = 0x5367_674F;
    private static final int POLYNOMIAL = 0x04C1_1DB7;
    private static final int CHECKSUM_AT = 22;
    private static final int[] TABLE = table();

    private final AudioContent content;
    private final OggSounds sounds;
    private final List<Remark> remarks = new ArrayList<>();
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private boolean ended;

    private OggPages(AudioContent content) {
        this.content = content;
        this.sounds = new OggSounds(content.file());
    }

    /** Checks a file, and returns what the user should know of it though it is read. */
    static List<Remark> check(AudioContent content) throws IOException {
        OggPages pages = new OggPages(content);
        pages.walk();
        return List.copyOf(pages.remarks);
    }

    private void walk() throws IOException {
        long at = content.start();
        try (InputStream file = new FileInputStream(content.file().toFile());
                InputStream in = new BufferedInputStream(file, 1 << 16)) {
            in.skipNBytes(at);
            byte[] page = new byte[HEADER_BYTES + 255 + 255 * 255];
            for (int n = in.readNBytes(page, 0, HEADER_BYTES); n > 0; n = in.readNBytes(page, 0, HEADER_BYTES)) {
                ByteBuffer header = ByteBuffer.wrap(page).order(ByteOrder.LITTLE_ENDIAN);
                boolean captured = n >= 4 && header.getInt(0) == CAPTURE;
                if (!captured && at > content.start() && (ended || TrailingBytes.isTag(Arrays.copyOf(page, n)))) {
                    // Tags that some programs append.
                    return;
                }
                if (n >= 4 && !captured) {
                    throw damaged(at);
                }
                int length = n < HEADER_BYTES ? -1 : readRest(in, page);
                if (length < 0) {
                    cutOff();
                    return;
                }
                int checksum = header.getInt(CHECKSUM_AT);
                header.putInt(CHECKSUM_AT, 0);
                if (checksum(page, length) != checksum) {
                    throw damaged(at);
                }
                look(header, page, length, at);
                at += length;
            }
        }
        if (!ended) {
            remarks.add(new Remark("", content.file() + " ends without a page that says so; it may be cut off there"));
        }
    }

    private void look(ByteBuffer header, byte[] page, int length, long at) throws AudioException {
        sounds.page(page, length);
        ended = (page[5] & END_OF_STREAM) != 0;
        int number = header.getInt(18);
        Integer before = numbers.put(header.getInt(14), number);
        if (before != null && number > before + 1 && remarks.isEmpty()) {
            remarks.add(new Remark(
                    "",
                    content.file() + " lacks " + (number - before - 1) + " pages at byte " + at
                            + ", which is a hole in its sound; fetch or export it again"));
        }
    }

    private void cutOff() throws AudioException {
        String sentence = content.file() + " is cut off: its last page is missing";
        if (!content.asFarAsItGoes()) {
            throw new AudioException(sentence + "; fetch or export it again");
        }
        remarks.add(new Remark(Remark.AS_FAR_AS_IT_GOES, sentence + "; it is taken as far as it goes"));
    }

    /** Reads what follows a page's header and returns the length of the page; -1 where the file ends before. */
    private static int readRest(InputStream in, byte[] page) throws IOException {
        int segments = page[HEADER_BYTES - 1] & 0xff;
        if (in.readNBytes(page, HEADER_BYTES, segments) < segments) {
            return -1;
        }
        int size = 0;
        for (int i = 0; i < segments; i++) {
            size += page[HEADER_BYTES + i] & 0xff;
        }
        if (in.readNBytes(page, HEADER_BYTES + segments, size) < size) {
            return -1;
        }
        return HEADER_BYTES + segments + size;
    }

    private AudioException damaged(long at) {
        return new AudioException(content.file() + " is damaged at byte " + at + "; fetch or export it again");
    }

    private static int checksum(byte[] page, int length) {
        int sum = 0;
        for (int i = 0; i < length; i++) {
            sum = (sum << 8) ^ TABLE[(sum >>> 24) ^ (page[i] & 0xff)];
        }
        return sum;
    }

    private static int[] table() {
        int[] table = new int[256];
        for (int i = 0; i < table.length; i++) {
            int rest = i << 24;
            for (int bit = 0; bit < 8; bit++) {
                rest = rest < 0 ? (rest << 1) ^ POLYNOMIAL : rest << 1;
            }
            table[i] = rest;
        }
        return table;
    }
}
