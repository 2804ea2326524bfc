package org.mixingmentor.audio;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mixingmentor.audio.OddBase.Field;

/** Finds the numbers in the headers of good files. */
final class OddFields {
    private static final Set<String> PARENTS = Set.of("moov", "trak", "mdia", "minf", "stbl", "edts", "udta");

    private final byte[] content;
    private final List<Field> fields = new ArrayList<>();

    private OddFields(byte[] content) {
        this.content = content;
    }

    static List<Field> of(byte[] content) {
        OddFields found = new OddFields(content);
        switch (found.letters(0)) {
            case "RIFF", "RF64" -> found.chunks(ByteOrder.LITTLE_ENDIAN);
            case "RIFX", "FORM" -> found.chunks(ByteOrder.BIG_ENDIAN);
            case "fLaC" -> found.flac();
            case "OggS" -> found.ogg();
            default -> {
                if (found.letters(4).equals("ftyp")) {
                    found.boxes(0, content.length);
                } else {
                    found.mp3();
                }
            }
        }
        return found.fields;
    }

    private void add(String name, int at, int bytes, ByteOrder order, boolean length) {
        if (at + bytes <= content.length) {
            fields.add(new Field(name, at, bytes, order, length));
        }
    }

    private void chunks(ByteOrder order) {
        add("outer length", 4, 4, order, true);
        for (int at = 12; at + 8 <= content.length; ) {
            String id = letters(at);
            long size =
                    Integer.toUnsignedLong(ByteBuffer.wrap(content).order(order).getInt(at + 4));
            // Of what is compressed nobody but its header knows how many bytes are sound and which one pads.
            boolean compressed = content[20] == 6 && id.equals("data");
            add(id + " length", at + 4, 4, order, !compressed);
            switch (id) {
                case "fmt " -> {
                    for (int field : new int[] {0, 2, 12, 14}) {
                        add("fmt " + field, at + 8 + field, 2, order, false);
                    }
                    add("rate", at + 12, 4, order, false);
                    add("bytes a second", at + 16, 4, order, true);
                }
                case "COMM" -> {
                    add("channels", at + 8, 2, order, false);
                    add("frames", at + 10, 4, order, true);
                    add("bits", at + 14, 2, order, false);
                    add("rate", at + 16, 2, order, false);
                    add("type", at + 26, 4, order, false);
                }
                case "ds64" -> add("long length", at + 16, 8, order, true);
                default -> {
                    // Nothing more to change.
                }
            }
            at += (int) Math.min(content.length, 8 + size + (size & 1));
        }
    }

    private void flac() {
        add("first block", 4, 4, ByteOrder.BIG_ENDIAN, false);
        add("blocks", 8, 4, ByteOrder.BIG_ENDIAN, true);
        add("rate and frames", 18, 8, ByteOrder.BIG_ENDIAN, false);
        add("frames", 22, 4, ByteOrder.BIG_ENDIAN, true);
        add("checksum", 26, 8, ByteOrder.BIG_ENDIAN, true);
    }

    private void ogg() {
        String all = new String(content, StandardCharsets.ISO_8859_1);
        for (int page = 0; page >= 0; page = all.indexOf("OggS", page + 4)) {
            add("page flags", page + 4, 2, ByteOrder.LITTLE_ENDIAN, true);
            add("page number", page + 18, 4, ByteOrder.LITTLE_ENDIAN, true);
            add("page checksum", page + 22, 4, ByteOrder.LITTLE_ENDIAN, true);
            add("page segments", page + 26, 1, ByteOrder.LITTLE_ENDIAN, true);
        }
    }

    private void boxes(int from, int to) {
        for (int at = from; at + 8 <= to; ) {
            int size = ByteBuffer.wrap(content).getInt(at);
            String type = letters(at + 4);
            add(type + " length", at, 4, ByteOrder.BIG_ENDIAN, PARENTS.contains(type) || from == 0);
            if (PARENTS.contains(type)) {
                boxes(at + 8, at + size);
            } else if (type.endsWith("hd")) {
                add(type + " times", at + 20, 4, ByteOrder.BIG_ENDIAN, false);
                add(type + " times", at + 24, 4, ByteOrder.BIG_ENDIAN, false);
            } else if (from > 0) {
                add(type + " entries", at + 12, 4, ByteOrder.BIG_ENDIAN, false);
            }
            at += Math.max(8, size);
        }
    }

    private void mp3() {
        int xing = Math.max(
                new String(content, StandardCharsets.ISO_8859_1).indexOf("Xing"),
                new String(content, StandardCharsets.ISO_8859_1).indexOf("Info"));
        add("flags", xing + 4, 4, ByteOrder.BIG_ENDIAN, false);
        add("frames", xing + 8, 4, ByteOrder.BIG_ENDIAN, false);
        add("bytes", xing + 12, 4, ByteOrder.BIG_ENDIAN, false);
    }

    private String letters(int at) {
        return new String(content, at, 4, StandardCharsets.ISO_8859_1);
    }
}
